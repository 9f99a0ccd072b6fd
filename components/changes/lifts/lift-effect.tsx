import { Change } from '@/components/ui/change'
import type { LiftEffect as Effect } from '@/lib/domain/contract/change/lift-change'
import type { Units } from '@/lib/domain/vocabulary'
import { count, formatLoad, NBSP } from '@/lib/domain/words/format'

/** So many rows are read before one is asked to decide. */
const SHOWN = 6
/** Exercises that follow the lift and are named with it. */
const NAMED = 2

/** What a set makes of the coming weights. */
export function LiftEffect({ effect, units }: { effect: Effect; units: Units }) {
  const { sentence, loads } = effect
  const own = ownRows(effect)
  const weight = (kg: number | null) =>
    kg === null ? '–' : `${formatLoad(kg, units)}${NBSP}${units}`
  const others = loads.filter(({ exercise_id }) => own.isOfLift && !own.lifts.has(exercise_id))
  return (
    <div>
      <p role="status" className="mt-5 text-title font-semibold font-stretch-86%">
        {sentence.replace(/\.$/, '')}
      </p>
      {own.rows.length > 0 && (
        <div className="mt-4">
          <Change
            caption="Weights: what was, what it becomes"
            rows={own.rows.slice(0, SHOWN).map(({ name, was_kg, becomes_kg }) => ({
              name,
              was: weight(was_kg),
              becomes: weight(becomes_kg),
            }))}
          />
          {own.rows.length > SHOWN && (
            <p className="mt-2 text-note text-muted">
              And {count(own.rows.length - SHOWN, 'more row')} after them.
            </p>
          )}
        </div>
      )}
      {others.length > 0 && <p className="mt-3 text-small">{followWords(others, weight)}</p>}
    </div>
  )
}

interface EffectRow {
  name: string
  was_kg: number | null
  becomes_kg: number | null
}

/** The lift's own sets, those that stay among them; where it is in no workout itself, the weights that follow from it. */
function ownRows({ rows, loads, maxima_kg }: Effect) {
  const lifts = new Set(rows.map(({ exercise_id }) => exercise_id))
  const nameOf = new Map(maxima_kg.map(({ exercise_id, name }) => [exercise_id, name]))
  const isOfLift = lifts.size > 0
  return {
    ...{ isOfLift, lifts },
    rows: isOfLift
      ? rows.map(({ week, day, work, exercise_id, ...kg }): EffectRow => {
          const lift = lifts.size > 1 ? `${nameOf.get(exercise_id) ?? ''}, ` : ''
          return { name: `Week ${week}, day ${day}, ${lift}${work}`, ...kg }
        })
      : loads.map(({ week, day, name, ...kg }): EffectRow => {
          return { name: `Week ${week}, day ${day}, ${name}`, ...kg }
        }),
  }
}

/** `Pause squat goes from 82.5 to 85 kg in week 8. Two more exercises follow.` */
function followWords(loads: Effect['loads'], weight: (kg: number | null) => string): string {
  const first = new Map(loads.toReversed().map((load) => [load.exercise_id, load]))
  const each = [...first.values()].toReversed()
  const words = each
    .slice(0, NAMED)
    .map(
      ({ name, week, was_kg, becomes_kg }) =>
        `${name} goes from ${weight(was_kg)} to ${weight(becomes_kg)} in week${NBSP}${week}.`,
    )
  const more = each.length - NAMED
  return [...words, ...(more > 0 ? [`${count(more, 'more exercise')} with it.`] : [])].join(' ')
}
