import { metrics } from '@/lib/metrics'

/** Times what follows a notification: from the first one that was heard until the snapshot that tells of it is sent. */
export function stopwatch() {
  let heardAt: number | undefined
  return {
    heard: () => void (heardAt ??= performance.now()),
    /** Of what was read again: `sent` is false where nothing had changed, which is no delay. */
    read({ sent }: { sent: boolean }) {
      if (sent && heardAt !== undefined) {
        metrics().sends.observe((performance.now() - heardAt) / 1000)
      }
      heardAt = undefined
    },
  }
}
