import 'server-only'
import { failChange } from '@/lib/db/changes/regenerate/fail-change'
import type { ChangeRun } from '@/lib/db/changes/regenerate/in-writing'
import { loadWriting, type Writing } from '@/lib/db/changes/regenerate/load-writing'
import { saveWritten } from '@/lib/db/changes/regenerate/save-written'
import { countCalls } from '@/lib/db/run/count-calls'
import { programOfWeek } from '@/lib/domain/program/alone/program-of-week'
import { reloadWeek } from '@/lib/domain/program/lifts/reload-week'
import type { Week } from '@/lib/domain/program/schema'
import { writeWeek } from '@/lib/generation/write-week'
import { log, logJob } from '@/lib/log'
import { timeCommit } from '@/lib/metrics'
import { budgetAfter } from '@/lib/model/call-budget'
import { explainFailure } from '@/inngest/steps/explain-failure'
import { recordCall } from '@/inngest/steps/record-call'
import { retryWithBackoff } from '@/inngest/steps/retry-with-backoff'
import { shareWork } from '@/inngest/steps/share-work'
import { type Heartbeat, startChangeHeartbeat } from '@/inngest/steps/start-heartbeat'
import { errorForEngine, retryAfter, type Tries } from '@/inngest/steps/try-step'

type Outcome = 'proposed' | 'superseded'

/**
 * Has a model write one week again and stores it as a proposal before it returns. An engine that was restarted may run
 * the step again while the week is still being written in this process: both then wait for the same write.
 */
export function writeChangeStep(run: ChangeRun, tries: Tries): Promise<Outcome> {
  return shared(`${run.changeId}:${run.attempt}`, () => write(run, tries))
}

const shared = shareWork<Outcome>()

async function write(run: ChangeRun, tries: Tries): Promise<Outcome> {
  const writing = await retryWithBackoff(() => loadWriting(run))
  if (!writing) return 'superseded'
  const { programId, week } = writing
  const heartbeat = startChangeHeartbeat(run, programId)
  try {
    const body = await writeAgain(run, writing, heartbeat)
    const saved = await timeCommit(() => retryWithBackoff(() => saveWritten(run, writing, body)))
    if (!saved) return 'superseded'
    const ms = Date.now() - heartbeat.since
    logJob(programId, 'change_written', { ms, week, workouts: body.workouts.length })
    return 'proposed'
  } catch (error) {
    if (heartbeat.signal.aborted) return 'superseded'
    throw await recordFailure(run, writing, tries, error, heartbeat.since)
  } finally {
    heartbeat.end()
  }
}

/** The week as the athlete's lifts are by now, whatever the form said of them. */
async function writeAgain(
  run: ChangeRun,
  { ownerId, programId, state, week, wish, basis }: Writing,
  heartbeat: Heartbeat,
): Promise<Week> {
  const { profile, ...program } = programOfWeek(state, basis)
  const notes = `${profile.notes}\nThis week: ${wish}`.trim()
  const body = await writeWeek({
    ...program,
    profile: { ...profile, notes },
    ...{ week, ownerId, programId },
    signal: heartbeat.signal,
    stillWanted: heartbeat.isWanted,
    budget: budgetAfter(
      await retryWithBackoff(() => countCalls(programId, { changeId: run.changeId })),
    ),
    onCall: recordCall({ programId, attempt: run.attempt }, { changeId: run.changeId }),
  })
  const lifts = { from: [], to: state.anchors, stays: () => false }
  return reloadWeek(state, { week: body, basis }, lifts)
}

/** Said on the change once the engine will not try again. Returns the error by which the engine knows whether to. */
async function recordFailure(
  run: ChangeRun,
  { programId, week }: Writing,
  tries: Tries,
  error: unknown,
  since: number,
) {
  const failure = explainFailure(error)
  const { code, sentence, retriable, isBug } = failure
  if (isBug) log.error({ error, job: programId }, 'A change failed unexpectedly')
  const isLast = tries.attempt + 1 >= tries.maxAttempts
  if (isLast || !retriable) {
    await failChange(run, { code, message: sentence }).catch((cause: unknown) => {
      log.error({ error: cause, job: programId }, 'A failure could not be recorded')
    })
    logJob(programId, 'change_failed', { week, code, ms: Date.now() - since })
  }
  return errorForEngine(failure, retryAfter(failure, tries), error)
}
