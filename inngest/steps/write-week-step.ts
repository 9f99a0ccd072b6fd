import 'server-only'
import type { Run } from '@/lib/db/run/in-run'
import { loadRun } from '@/lib/db/run/load-run'
import { markWeekRepairing } from '@/lib/db/run/weeks/mark-week-repairing'
import { markWeekWriting } from '@/lib/db/run/weeks/mark-week-writing'
import { saveWeek } from '@/lib/db/run/weeks/save-week'
import type { BlueprintWeek } from '@/lib/domain/blueprint/schema'
import type { Week } from '@/lib/domain/program/schema'
import { writeWeek } from '@/lib/generation/write-week'
import { logJob } from '@/lib/log'
import { timeCommit } from '@/lib/metrics'
import { budgetLeft } from './budget-left'
import { warmPromptCache } from './warm-prompt-cache'
import type { Heartbeat } from './start-heartbeat'
import { keepDraft } from './keep-draft'
import { retryWithBackoff } from './retry-with-backoff'
import { recordCall } from './record-call'
import { shareWork } from './share-work'
import { type Tries, tryStep } from './try-step'

interface WaveWeek {
  week: number
  /** Whether it is the first of its wave. */
  isFirst: boolean
}

/**
 * Has a model write one week, or repair what it wrote before an interruption, unless it is stored, and stores it before it
 * returns. An engine that was restarted may run
 * the step again while the week is still being written in this process: both then wait for the same write.
 */
export function writeWeekStep(run: Run, { week, isFirst }: WaveWeek, tries: Tries) {
  const key = `${run.programId}:${run.attempt}:${week}`
  return shared(key, () => write(run, { week, isFirst }, tries))
}

const shared = shareWork<Awaited<ReturnType<typeof write>>>()

function write(run: Run, { week, isFirst }: WaveWeek, tries: Tries) {
  return tryStep(run, { ...tries, week }, async (heartbeat) => {
    const program = await loadRun(run)
    if (!program) return null
    const { ownerId, profile, blueprint, metadata, weeksTotal: weeks } = program
    if (!metadata) throw new Error('A week was asked for before the metadata was stored.')
    const basis = blueprint.weeks.find((each) => each.week === week)
    if (!basis) throw new Error(`The blueprint has no week ${week}`)
    const begun = await markWeekWriting(run, week)
    if (!begun || begun.stored) return begun && 'already stored'
    logJob(run.programId, 'week_started', { week, weeks, attempt: begun.tries })
    const budget = await budgetLeft(run, { week })
    await warmPromptCache(isFirst, heartbeat.signal)
    const body = await writeWeek({
      profile,
      blueprint,
      metadata,
      week,
      ownerId,
      programId: run.programId,
      signal: heartbeat.signal,
      stillWanted: heartbeat.isWanted,
      budget,
      onCall: recordCall(run),
      draft: begun.draft,
      onRepair: async (problems, repair, draft) => {
        logJob(run.programId, 'week_repairing', {
          week,
          weeks,
          repair,
          findings: problems.length,
        })
        await keepDraft(run, () => markWeekRepairing(run, week, draft))
      },
    })
    return save(run, { body, basis }, weeks, heartbeat)
  })
}

async function save(
  run: Run,
  { body, basis }: { body: Week; basis: BlueprintWeek },
  weeks: number,
  heartbeat: Heartbeat,
) {
  const saved = await timeCommit(() => retryWithBackoff(() => saveWeek(run, body, basis)))
  if (!saved) return null
  if (!saved.stored) return 'already stored'
  logJob(run.programId, 'week_written', {
    ms: Date.now() - heartbeat.since,
    week: body.week,
    weeks,
    phase: body.phase,
    workouts: body.workouts.length,
    progress: saved.progress,
  })
  return 'stored'
}
