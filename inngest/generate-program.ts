import 'server-only'
import { env } from '@/lib/env'
import { timeStep } from '@/lib/metrics'
import { type AsideWork, planAside } from '@/lib/db/run/aside/plan-aside'
import type { Run } from '@/lib/db/run/in-run'
import { planWave } from '@/lib/db/run/weeks/plan-wave'
import { inngest } from './client'
import { endFailedRun } from './steps/end-failed-run'
import { generateCancelled, generateRequested } from './events'
import { finishRun } from './steps/finish-run'
import { retryWithBackoff } from './steps/retry-with-backoff'
import { readWordsStep } from './steps/read-words'
import { startRun } from './steps/start-run'
import type { AsideOutcome } from './steps/aside/run-aside'
import { writeCuesStep } from './steps/aside/write-cues-step'
import { writeStoryStep } from './steps/aside/write-story-step'
import { writeMetadataStep } from './steps/write-metadata-step'
import { writeWeekStep } from './steps/write-week-step'

/**
 * Writes what a program is missing: after its words are read, its metadata, then its weeks in waves of parallel steps, and
 * beside them its reasons and the cues of the blocks that the weeks belong to.
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
      step.run('end', () => retryWithBackoff(() => endFailedRun(event.data.event.data, error))),
  },
  async ({ event, step, attempt, maxAttempts }) => {
    const run = { programId: event.data.program_id, attempt: event.data.attempt }
    const tries = { attempt, maxAttempts: maxAttempts ?? 4 }

    const { wanted } = await step.run('start', () => retryWithBackoff(() => startRun(run)))
    if (!wanted) return
    await step.run('intake', () => timeStep({ step: 'intake', attempt }, () => readWordsStep(run)))
    await step.run('metadata', () =>
      timeStep({ step: 'metadata', attempt }, () => writeMetadataStep(run, tries)),
    )

    let lost: number[] = []
    let isAsideLost = false
    for (let wave = 1; ; wave++) {
      const next: Next = await step.run(`plan-${wave}`, () =>
        retryWithBackoff(async () => {
          const weeks = await planWave(run, env().WEEKS_AT_ONCE, lost)
          return { weeks, ...(await planAside(run, weeks.at(-1))) }
        }),
      )
      const aside: AsideStep[] = isAsideLost ? [] : asideSteps(next)
      if (next.weeks.length === 0 && aside.length === 0) {
        const { weeksLeft } = await step.run(`finish-${wave}`, () =>
          timeStep({ step: 'finish', attempt }, () => retryWithBackoff(() => finishRun(run))),
        )
        if (!weeksLeft) return
      }
      const [outcomes, written]: [(number | null)[], boolean[]] = await Promise.all([
        Promise.all(
          next.weeks.map((week, i) =>
            step
              .run(`wave-${wave}-week-${week}`, () =>
                timeStep({ step: 'week', attempt }, () =>
                  writeWeekStep(run, { week, isFirst: i === 0 }, tries),
                ),
              )
              .then(() => null)
              .catch(() => week),
          ),
        ),
        Promise.all(
          aside.map(({ name, kind, write }) =>
            step
              .run(`wave-${wave}-${name}`, () =>
                timeStep({ step: kind, attempt }, () => write(run)),
              )
              .then(() => true)
              .catch(() => false),
          ),
        ),
      ])
      lost = outcomes.filter((week) => week !== null)
      isAsideLost = written.includes(false)
    }
  },
)

type Next = AsideWork & { weeks: number[] }

interface AsideStep {
  name: string
  /** As it is counted: cues of every block alike. */
  kind: 'words' | 'cues'
  write: (run: Run) => Promise<AsideOutcome>
}

/** The steps of what is written beside the weeks. One that is lost is not tried again: pages then say what code would. */
function asideSteps({ story, blocks }: AsideWork): AsideStep[] {
  return [
    ...(story ? [{ name: 'words', kind: 'words' as const, write: writeStoryStep }] : []),
    ...blocks.map((block) => ({
      name: `cues-${block}`,
      kind: 'cues' as const,
      write: (run: Run) => writeCuesStep(run, block),
    })),
  ]
}
