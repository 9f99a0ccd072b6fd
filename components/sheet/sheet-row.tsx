import { Load } from '@/components/prescription/load'
import { Prescription } from '@/components/prescription/prescription'
import { formatRest, prescribeSets } from '@/lib/domain/words/format'
import type { ExerciseGroup, NumberedExercise } from '@/lib/domain/program/number-exercises'
import type { Units } from '@/lib/domain/vocabulary'
import type { WeekView } from '@/lib/domain/contract/views'

interface Props {
  member: NumberedExercise
  group: ExerciseGroup
  last: boolean
  name: WeekView['exercises'][string] | undefined
  units: Units
}

export function SheetRow({ member, group, last, name, units }: Props) {
  const { exercise, number } = member
  const value = prescribeSets(exercise.written, exercise.measure, exercise.rest_seconds)
  return (
    <tr className={group.superset && !last ? 'joined' : undefined}>
      <td className="no">{number}</td>
      <th scope="row">
        {name?.name ?? exercise.exercise_id}
        {name?.unilateral && <small>each side</small>}
      </th>
      <td className="rx">
        <Prescription value={value} {...(group.superset && { rest: restOfRound(group, last) })} />
      </td>
      <td className="load">
        <Load sets={exercise.written} units={units} />
      </td>
    </tr>
  )
}

/** A superset rests once a round, so only its last line says so. */
export function restOfRound(
  { members, rest_seconds }: ExerciseGroup,
  last: boolean,
): string | null {
  if (!last) return null
  return `${formatRest(rest_seconds)} after ${members.length === 2 ? 'both' : 'all'}`
}
