import NotFound from '@/app/not-found'
import { Page } from '@/components/site/page'
import { setPageStatus } from '@/lib/current-response'
import { Specimens } from './specimens'

const isShown = process.env.NODE_ENV !== 'production'

export const metadata = isShown
  ? { title: 'Primitives' }
  : { title: 'Not found', robots: { index: false } }

/** Every primitive in every state, for those who build with them: `npm run dev` shows it, `npm start` does not. */
export default function PrimitivesPage() {
  if (!isShown) {
    setPageStatus(404)
    return <NotFound />
  }
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
