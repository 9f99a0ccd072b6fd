import { headers } from 'next/headers'
import { ProgramForm } from '@/components/form/program-form'
import { QueryProvider } from '@/components/site/query-provider'
import { ActLink } from '@/components/ui/links'
import { viewerId } from '@/lib/auth/identify'
import { type Answers, answersOf, firstAnswers } from '@/lib/client/form/answers'
import { answersAgain } from '@/lib/client/form/answers-again'
import { keptDecisions } from '@/lib/client/listening/kept-decisions'
import { getLastForm } from '@/lib/db/owner/get-last-form'
import { getWords } from '@/lib/db/owner/get-words'
import { presetItems } from '@/lib/domain/catalogue/equipment'
import { nextMonday } from '@/lib/domain/words/dates'

/** In place of a program's id: nothing is taken over. */
const NOTHING = 'nothing'

/** The form. `from` a program of one's own it opens with its answers, and with what was said of its words; else with what is so of the athlete still. */
export async function NewProgram({ from }: { from?: string | undefined }) {
  const { answers, again } = await startingAnswers(from)
  return (
    <>
      {again && (
        <p className="mb-6 text-small text-muted">
          What is so of you stands as you last wrote it.{' '}
          <ActLink href={`/new?from=${NOTHING}`}>Start with an empty form</ActLink>
        </p>
      )}
      <QueryProvider>
        <ProgramForm first={answers} draft={from ?? 'new'} presets={presetItems} />
      </QueryProvider>
    </>
  )
}

async function startingAnswers(
  from: string | undefined,
): Promise<{ answers: Answers; again?: boolean }> {
  const start = nextMonday(new Date().toISOString().slice(0, 10))
  const viewer = from === NOTHING ? null : await viewerId(await headers())
  const program = viewer && from ? await getWords(viewer, from) : null
  if (program) {
    return { answers: { ...answersOf(program.form, start), decisions: keptDecisions(program) } }
  }
  const last = viewer && (await getLastForm(viewer))
  return last
    ? { answers: answersAgain(last, start), again: true }
    : { answers: firstAnswers(start) }
}
