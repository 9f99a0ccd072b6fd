import 'server-only'
import { env } from '@/lib/env'
import { planWave } from '@/lib/db/run/weeks/plan-wave'
import { inngest } from './client'
import { endFailedRun } from './steps/end-failed-run'
import { generateCancelled, generateRequested } from './events'
import { finishRun } from './steps/finish-run'
import { readWordsStep } from './steps/read-words'
import { startRun } from './steps/start-run'
import { writeMetadataStep } from './steps/write-metadata-step'
import { writeWeekStep } from './steps/write-week-step'

/**
 * Writes what a program is missing: after its words are read, its metadata, then its weeks in waves of parallel steps.
 * The program's row says what is missing; a step whose work is done already, or whose run was superseded, does nothing.
 * A week that fails does not stop the others.
 */
export const generateProgram = inngest.createFunction(
  {
    id: 'generate-program',
    name: 'Generate a program',
    triggers: [generateRequested],
    retries: 3,
    singleton: { key: 'event.data.program_id', mode: 'cancel' },
    cancelOn: [{ event: generateCancelled, if: 'event.data.program_id == async.data.program_id' }],
    onFailure: ({ event, error, step }) =>
      step.run('end', () => endFailedRun(event.data.event.data, error)),
  },
  async ({ event, step, attempt, maxAttempts }) => {
    const run = { programId: event.data.program_id, attempt: event.data.attempt }
    const tries = { attempt, maxAttempts: maxAttempts ?? 4 }

    const { wanted } = await step.run('start', () => startRun(run))
    if (!wanted) return
    await step.run('intake', () => readWordsStep(run))
    await step.run('metadata', () => writeMetadataStep(run, tries))

    let lost: number[] = []
    for (let wave = 1; ; wave++) {
      const weeks = await step.run(`plan-wave-${wave}`, () =>
        planWave(run, env().WEEKS_AT_ONCE, lost),
      )
      if (weeks.length === 0) {
        const { weeksLeft } = await step.run(`finish-${wave}`, () => finishRun(run))
        if (!weeksLeft) return
      }
      const outcomes = await Promise.all(
        weeks.map((week, i) =>
          step
            .run(`wave-${wave}-week-${week}`, () =>
              writeWeekStep(run, { week, isFirst: i === 0 }, tries),
            )
            .then(() => null)
            .catch(() => week),
        ),
      )
      lost = outcomes.filter((week) => week !== null)
    }
  },
)
