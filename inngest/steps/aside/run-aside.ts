import 'server-only'
import { type AsideWork, planAside } from '@/lib/db/run/aside/plan-aside'
import type { Run } from '@/lib/db/run/in-run'
import { loadRun } from '@/lib/db/run/load-run'
import { countCalls, type Paid } from '@/lib/db/run/count-calls'
import type { NamedChoices } from '@/lib/domain/program/schema'
import type { WritingRequest } from '@/lib/generation/writing-call'
import { log, logJob } from '@/lib/log'
import { timeCommit } from '@/lib/metrics'
import { isModelFailure } from '@/lib/model/model-failure'
import { recordCall } from '@/inngest/steps/record-call'
import { retryWithBackoff } from '@/inngest/steps/retry-with-backoff'
import { shareWork } from '@/inngest/steps/share-work'
import { startHeartbeat } from '@/inngest/steps/start-heartbeat'

type Request = WritingRequest & { metadata: NamedChoices }

interface Aside<T> {
  /** What it is counted as; also what a model's call for it is recorded as. */
  paid: Exclude<Paid, 'intake' | 'metadata' | { week: number }>
  /** What it is called in the log. */
  what: string
  isMissing: (missing: AsideWork) => boolean
  write: (request: Request) => Promise<T>
  /** What code says where no model does. */
  standIn: (request: Request) => T
  save: (value: T) => Promise<'stored' | 'already stored' | null>
}

export type AsideOutcome = 'stored' | 'already stored' | 'superseded'

/** What it may ask of a model in all: three tries, and a repair of each. */
const mostCalls = 6

/**
 * Has a model write what stands beside the weeks, and stores it. Nothing that goes wrong here fails a program: then code's
 * own words are stored, marked as such. An engine that was restarted may run the step again while it is under way in this
 * process: both then wait for the same writing.
 */
export function runAside<T>(run: Run, aside: Aside<T>): Promise<AsideOutcome> {
  return shared(`${run.programId}:${run.attempt}:${aside.what}`, () =>
    retryWithBackoff(() => write(run, aside)),
  )
}

const shared = shareWork<AsideOutcome>()

async function write<T>(run: Run, aside: Aside<T>): Promise<AsideOutcome> {
  const heartbeat = startHeartbeat(run)
  try {
    const program = await loadRun(run)
    if (!program?.metadata) return superseded(run, aside)
    // An engine that never heard of its end asks for it again.
    if (!aside.isMissing(await planAside(run))) return 'already stored'
    const { ownerId, profile, blueprint, metadata } = program
    const spent = await countCalls(run.programId, aside.paid)
    const request: Request = {
      ...{ profile, blueprint, metadata },
      ...{ ownerId, programId: run.programId },
      signal: heartbeat.signal,
      stillWanted: heartbeat.isWanted,
      budget: { calls: mostCalls - spent.calls, repairs: 1 },
      onCall: recordCall(run, aside.paid),
    }
    const { value, code } = await writeOrStandIn(run, aside, request)
    if (heartbeat.signal.aborted) return superseded(run, aside)
    const saved = await timeCommit(() => retryWithBackoff(() => aside.save(value)))
    if (saved === null) return superseded(run, aside)
    const ms = Date.now() - heartbeat.since
    if (saved === 'stored') {
      logJob(run.programId, 'aside_written', { ms, what: aside.what, ...(code && { code }) })
    }
    return saved
  } finally {
    heartbeat.end()
  }
}

async function writeOrStandIn<T>(run: Run, aside: Aside<T>, request: Request) {
  try {
    return { value: await aside.write(request), code: null }
  } catch (error) {
    const known = isModelFailure(error)
    if (!known) log.error({ error, job: run.programId }, 'A step failed unexpectedly')
    return { value: aside.standIn(request), code: known ? error.kind : 'internal_error' }
  }
}

function superseded(run: Run, { what }: Pick<Aside<unknown>, 'what'>): 'superseded' {
  logJob(run.programId, 'superseded', { attempt: run.attempt, what })
  return 'superseded'
}
