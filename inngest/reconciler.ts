import 'server-only'
import { claimStalled, endHopeless } from '@/lib/db/resume/claim-stalled'
import { log, logJob } from '@/lib/log'
import { atShutdown } from '@/lib/progress/closers'
import { sendRequest } from './request-generation'

const everyMs = 30_000
const key = Symbol.for('mesocycle.reconciler')
const shared = globalThis as { [key]?: () => void }

/**
 * Looks every 30 s for programs that nobody writes although somebody should, and tells the engine.
 * A timer of ours and no cron, which would need the engine that it repairs. At the start only the
 * outbox is sent: an engine that outlived the app goes on by itself within seconds, and a second
 * resumer would cost a call of the model.
 */
export function startReconciler() {
  shared[key]?.()
  void reconcile({ outboxOnly: true })
  const timer = setInterval(() => void reconcile(), everyMs)
  const forget = atShutdown(stop)
  function stop() {
    clearInterval(timer)
    forget()
  }
  shared[key] = stop
}

export async function reconcile(look: { outboxOnly?: boolean; silentSeconds?: number } = {}) {
  try {
    if (!look.outboxOnly) {
      for (const { programId } of await endHopeless(look.silentSeconds)) {
        logJob(programId, 'failed', { code: 'interrupted' })
      }
    }
    for (const { programId, attempt } of await claimStalled(look)) {
      await sendRequest(programId, attempt)
    }
  } catch (error) {
    log.warn({ error }, 'The reconciler could not do its work; it tries again')
  }
}
