import type { SeenStatus } from '@/lib/client/program/seen-status'
import type { Contact } from '@/lib/client/program/use-program-status'
import { progressWords, readyWords, timeWords } from './progress-words'
import { useElapsed } from './use-elapsed'

interface Props {
  seen: SeenStatus
  contact: Contact
}

/** Two lines beside the figure, which count by the second: what is ready and happens, and the time left. */
export function LiveWords({ seen, contact }: Props) {
  const elapsed = useElapsed(seen.heardAt)
  const moment = { seen, elapsed, contact }
  return (
    <>
      <p className="text-lead">
        <b>{readyWords(seen.status)}</b> {progressWords(moment)}
      </p>
      <p className="min-h-body text-muted">{timeWords(moment)}</p>
    </>
  )
}
