import type { RowProgression } from '@/lib/domain/program/schema'
import { nextTime } from '@/lib/domain/words/next-time'

/** What the next session depends on. */
export function NextTime({ progression }: { progression: RowProgression }) {
  return (
    <p className="mt-3 border-t border-hairline pt-3 text-small">
      <b className="font-semibold">Next time.</b> {nextTime(progression)}
    </p>
  )
}
