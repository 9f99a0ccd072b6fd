import type { Prescription } from '@/lib/domain/words/prescription'

/** When the last set goes further than the others, it says how far. */
export function LastSet({ value }: { value: Prescription }) {
  if (value.last_rir === null) return null
  return (
    <p className="mt-3 border-t border-hairline pt-3">
      <b>Last set: leave {value.last_rir === 0 ? 'none' : value.last_rir}.</b> Write down its reps;
      they set the loads of the next block.
    </p>
  )
}
