import { Change } from '@/components/ui/change'
import type { LiftEffect as Effect } from '@/lib/domain/contract/change/lift-change'
import type { Units } from '@/lib/domain/vocabulary'
import { count, formatLoad, formatMaximum, NBSP } from '@/lib/domain/words/format'

/** So many rows are read before one is asked to decide. */
const SHOWN = 5

/** What a set makes of the coming weights. */
export function LiftEffect({ effect, units }: { effect: Effect; units: Units }) {
  const { sentence, maxima_kg, loads } = effect
  const weight = (kg: number | null) =>
    kg === null ? '–' : `${formatLoad(kg, units)}${NBSP}${units}`
  return (
    <div role="status">
      <p className="mt-2 text-lead">{sentence}</p>
      {maxima_kg.map(({ exercise_id, name, was, becomes }) => (
        <p key={exercise_id} className="mt-1 text-small text-muted">
          {name}, the most for one rep: {was !== null && `${formatMaximum(was, units)}, now `}
          {formatMaximum(becomes, units)} est.
        </p>
      ))}
      {loads.length > 0 && (
        <div className="mt-4">
          <Change
            caption="Weights that change: what was, what it becomes"
            rows={loads.slice(0, SHOWN).map(({ week, day, name, was_kg, becomes_kg }) => ({
              name: `Week ${week}, day ${day}, ${name}`,
              was: weight(was_kg),
              becomes: weight(becomes_kg),
            }))}
          />
          {loads.length > SHOWN && (
            <p className="mt-2 text-note text-muted">
              And {count(loads.length - SHOWN, 'more weight')} behind them.
            </p>
          )}
        </div>
      )}
    </div>
  )
}
