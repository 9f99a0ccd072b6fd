import { numberExercises } from '@/lib/domain/program/number-exercises'
import type { Workout } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import type { WeekView } from '@/lib/domain/contract/views'
import { hostOf } from './rest-words'
import { SheetRow } from './sheet-row'

interface Props {
  workout: Pick<Workout, 'exercises'>
  names: WeekView['exercises']
  units: Units
  /** Of exercises that have something to be said, by slot. */
  notes?: Readonly<Record<string, string>>
}

/** The rows of a day: number, exercise, prescription, load. */
export function SheetTable({ workout: { exercises }, names, units, notes = {} }: Props) {
  return (
    <table>
      <thead className="sr-only">
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Exercise</th>
          <th scope="col">Prescription</th>
          <th scope="col">Load</th>
        </tr>
      </thead>
      <tbody>
        {numberExercises(exercises).flatMap((group) =>
          group.members.map((member, place) => (
            <SheetRow
              key={member.number}
              member={member}
              group={group}
              last={place === group.members.length - 1}
              name={names[member.exercise.exercise_id]}
              units={units}
              note={notes[member.exercise.slot]}
              host={hostOf(member.exercise, exercises, names)}
            />
          )),
        )}
      </tbody>
    </table>
  )
}
