import 'server-only'
import { atShutdown } from '@/lib/at-shutdown'
import { claimStalled, endHopeless } from '@/lib/db/resume/claim-stalled'
import { log, logJob } from '@/lib/log'
import { oncePerProcess } from '@/lib/once-per-process'
import { sendRequest } from './request-generation'

const everyMs = 30_000

/**
 * Looks every 30 s for programs that nobody writes although somebody should, and tells the engine.
 * A timer of ours and no cron, which would need the engine that it repairs. At the start only the
 * outbox is sent: an engine that outlived the app goes on by itself within seconds, and a second
 * resumer would cost a call of the model.
 */
export function startReconciler() {
  const reconciler = oncePerProcess('reconciler', () => ({ stop: () => {} }))
  reconciler.stop()
  void reconcile({ outboxOnly: true })
  const timer = setInterval(() => void reconcile(), everyMs)
  const forget = atShutdown(stop)
  function stop() {
    clearInterval(timer)
    forget()
  }
  reconciler.stop = stop
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
