import { notFound } from 'next/navigation'
import { Page } from '@/components/site/page'
import { Specimens } from './specimens'

export const metadata = { title: 'Primitives' }

/** Every primitive in every state, for those who build with them: `npm run dev` shows it, `npm start` does not. */
export default function PrimitivesPage() {
  if (process.env.NODE_ENV === 'production') notFound()
  return (
    <Page>
      <h1 className="py-6">Primitives</h1>
      <div className="grid gap-6 desk:grid-cols-2">
        <Specimens theme="light" />
        <Specimens theme="dark" />
      </div>
    </Page>
  )
}
