import { count } from '@/lib/domain/words/format'
import { countWorkingSets, numberExercises } from '@/lib/domain/program/number-exercises'
import type { Workout } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import type { WeekView } from '@/lib/domain/contract/views'
import { weekdayWords } from '@/lib/domain/words/words'
import { LogRow } from './log-row'

interface Props {
  workout: Workout
  names: WeekView['exercises']
  units: Units
}

/** A day to write on: a cell for each set, with load, reps and RIR. */
export function LogTable({ workout, names, units }: Props) {
  const { weekday, title, minutes, exercises, note } = workout
  const columns = Math.max(4, ...exercises.map(({ written }) => written.length))
  return (
    <section className="log">
      <header>
        <b>{weekdayWords[weekday].short}</b>
        <h3>{title}</h3>
        <span>
          {count(countWorkingSets(exercises), 'set')}, {minutes} min
        </span>
        <span className="date">done on</span>
      </header>
      {note && <p className="day-note">{note}</p>}
      <table className={columns > 5 ? 'dense' : undefined}>
        <colgroup>
          <col className="what" />
          {Array.from({ length: columns }, (_, index) => (
            <col key={index} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Exercise, prescription, warm-up</th>
            {Array.from({ length: columns }, (_, index) => (
              <th key={index} scope="col" className="set">
                <b>Set {index + 1}</b>
                <span>
                  <small>{units}</small>
                  <small>reps</small>
                  <small>RIR</small>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numberExercises(exercises).flatMap((group) =>
            group.members.map((member, place) => (
              <LogRow
                key={member.number}
                member={member}
                group={group}
                last={place === group.members.length - 1}
                name={names[member.exercise.exercise_id]}
                units={units}
                columns={columns}
              />
            )),
          )}
        </tbody>
      </table>
      <p className="notes">Notes</p>
    </section>
  )
}
