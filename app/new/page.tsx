import { NewProgram } from '@/app/new-program'
import { Opening, Page } from '@/components/site/page'

export const metadata = { title: 'New program' }

/** `?from=` a program of one's own: another like it. */
export default async function NewProgramPage({
  searchParams,
}: {
  searchParams: Promise<{ from?: string | string[] }>
}) {
  const { from } = await searchParams
  return (
    <Page here="new">
      <Opening>
        <h1>New program</h1>
        <p className="mt-3 text-lead">
          Circle six answers and fill two blanks. You watch it being written.
        </p>
      </Opening>
      <NewProgram from={typeof from === 'string' ? from : undefined} />
    </Page>
  )
}
