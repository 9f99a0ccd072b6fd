import 'server-only'
import { atShutdown } from '@/lib/at-shutdown'
import { pruneLinks } from '@/lib/db/guest/links/prune-links'
import { pruneKeys } from '@/lib/db/idempotency/prune-keys'
import { pruneLimits } from '@/lib/db/limit/prune-limits'
import { bringTimesBack } from '@/lib/db/resume/bring-times-back'
import { claimStalled, failExhausted } from '@/lib/db/resume/claim-stalled'
import { claimChanges, failLostChanges } from '@/lib/db/changes/regenerate/claim-changes'
import { reach } from '@/lib/db/reach'
import { log, logJob } from '@/lib/log'
import { oncePerProcess } from '@/lib/once-per-process'
import { databaseFault } from '@/lib/postgres/database-fault'
import { awakeForMs } from '@/lib/wake'
import { sendChange } from './changes/request-change'
import { registerApp } from './registration'
import { sendRequest } from './request-generation'

const everyMs = 30_000
/** Silence of this many seconds means that whoever wrote is gone. */
const silentSeconds = 90
/** In this time every step of this process has shown a sign of life, in ms: twice what lies between two. */
const roundMs = 20_000

/**
 * Every 30 s, resumes stalled programs and changes, sends events that the engine has not accepted, and forgets expired keys,
 * links and limits. A timer and not a cron function, which would need the engine that it repairs. At the start it only sends
 * events, also of what an app that ended in order has released: an engine that outlived the app resumes its other runs within
 * seconds, and resuming them twice would cost model calls. What was released is claimed before this resolves, and so before the
 * engine finds the app again.
 */
export async function startReconciler(): Promise<void> {
  const reconciler = oncePerProcess('reconciler', () => ({ stop: () => {} }))
  reconciler.stop()
  awakeForMs()
  await Promise.all([claimStalled({ outboxOnly: true }), claimChanges({ outboxOnly: true })]).catch(
    complain,
  )
  void reconcile({ outboxOnly: true })
  const timer = setInterval(() => void reconcile({ outboxOnly: !isSilenceTelling() }), everyMs)
  const forget = atShutdown(stop)
  function stop() {
    clearInterval(timer)
    forget()
  }
  reconciler.stop = stop
}

/**
 * Whether silence says that somebody is gone. Not while nobody could be heard: it counts from when the database was back, and
 * after a sleep of this process its own steps first show that they live.
 */
function isSilenceTelling(): boolean {
  return awakeForMs() > roundMs && reach().answersForMs() > silentSeconds * 1_000
}

export async function reconcile(look: { outboxOnly?: boolean; silentSeconds?: number } = {}) {
  try {
    await bringTimesBack()
    if (!look.outboxOnly) {
      await pruneKeys()
      await pruneLinks()
      await pruneLimits()
      for (const { programId } of await failExhausted(look.silentSeconds)) {
        logJob(programId, 'failed', { code: 'interrupted' })
      }
      await failLostChanges(look.silentSeconds)
    }
    const due = await claimStalled(look)
    const changes = await claimChanges(look)
    // What is due although it was sent before may be so because the engine has forgotten the app.
    if (due.length + changes.length > 0 && !look.outboxOnly) await registerApp()
    for (const { programId, attempt } of due) await sendRequest(programId, attempt)
    for (const run of changes) await sendChange(run)
  } catch (error) {
    complain(error)
  }
}

/** That the database is away is said where it is met. */
function complain(error: unknown) {
  if (!databaseFault(error))
    log.warn({ error }, 'The reconciler could not do its work; it tries again')
}
