import { headers } from 'next/headers'
import { ProgramForm } from '@/components/form/program-form'
import { Opening, Page } from '@/components/site/page'
import { QueryProvider } from '@/components/site/query-provider'
import { viewerId } from '@/lib/auth/identify'
import { answersOf, firstAnswers } from '@/lib/client/form/answers'
import { keptDecisions } from '@/lib/client/listening/kept-decisions'
import { getWords } from '@/lib/db/owner/get-words'
import { exerciseNames } from '@/lib/domain/catalogue/catalogue'
import { nextMonday } from '@/lib/domain/words/dates'
import { presetItems } from '@/lib/domain/catalogue/equipment'

export const metadata = { title: 'New program' }

/** `?from=` a program of one's own opens the form with its answers, and with what was said of its words. */
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
          Circle six answers and fill three blanks. You watch it being written.
        </p>
      </Opening>
      <QueryProvider>
        <ProgramForm
          first={await startingAnswers(from)}
          draft={typeof from === 'string' ? from : 'new'}
          presets={presetItems}
          exercises={exerciseNames}
        />
      </QueryProvider>
    </Page>
  )
}

async function startingAnswers(from: string | string[] | undefined) {
  const start = nextMonday(new Date().toISOString().slice(0, 10))
  const viewer = typeof from === 'string' ? await viewerId(await headers()) : null
  const program = viewer && typeof from === 'string' ? await getWords(viewer, from) : null
  if (!program) return firstAnswers(start)
  return { ...answersOf(program.form, start), decisions: keptDecisions(program) }
}
