import { warmUpWords } from '@/components/day/ramp'
import { restOfRound } from '@/components/sheet/sheet-row'
import {
  formatLoad,
  formatLoads,
  formatRest,
  formatWork,
  NBSP,
  prescribeSets,
} from '@/lib/domain/words/format'
import type { ExerciseGroup, NumberedExercise } from '@/lib/domain/program/number-exercises'
import type { Exercise, ProgramSet } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import type { WeekView } from '@/lib/domain/contract/views'

interface Props {
  member: NumberedExercise
  group: ExerciseGroup
  last: boolean
  name: WeekView['exercises'][string] | undefined
  units: Units
  /** Cells of the day's longest row. */
  columns: number
}

export function LogRow({ member, group, last, name, units, columns }: Props) {
  const { exercise, number } = member
  const { written, warm_up } = exercise
  return (
    <tr className={group.superset && !last ? 'joined' : undefined}>
      <th scope="row">
        <span className="number" data-number>
          {number}
        </span>
        {name?.name ?? exercise.exercise_id}
        {name?.unilateral && ', each side'}
        <span className="work">{prescription(exercise, group, last, units)}</span>
        {warm_up.length > 0 && <span className="ramp">{rampWords(warm_up, units)}</span>}
      </th>
      {written.map((set, index) => (
        <LogCell
          key={index}
          set={set}
          units={units}
          leave={set.rir !== null && set.rir !== written[0]?.rir ? set.rir : null}
        />
      ))}
      {written.length < columns && <td className="none" colSpan={columns - written.length} />}
    </tr>
  )
}

/** Room for what was done; the planned load small in the corner. */
function LogCell({ set, units, leave }: { set: ProgramSet; units: Units; leave: number | null }) {
  return (
    <td className="cell">
      {set.load_kg !== null && <span className="plan">{formatLoad(set.load_kg, units)}</span>}
      {leave !== null && <span className="leave">leave {leave}</span>}
    </td>
  )
}

function prescription(exercise: Exercise, group: ExerciseGroup, last: boolean, units: Units) {
  const value = prescribeSets(exercise.written, exercise.measure, exercise.rest_seconds)
  const loads = formatLoads(exercise.written, units)
  const rest = group.superset ? restOfRound(group, last) : formatRest(exercise.rest_seconds)
  return [
    formatWork(value),
    value.rir === null ? '' : `RIR${NBSP}${value.rir}`,
    rest,
    loads && `${loads}${NBSP}${units}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function rampWords(warmUp: readonly ProgramSet[], units: Units): string {
  if (warmUp.some(({ load_kg }) => load_kg === null)) return warmUpWords(warmUp)
  return warmUp
    .map(({ load_kg, amount_max }) => `${formatLoad(load_kg ?? 0, units)} × ${amount_max}`)
    .join(', ')
}
