import { count } from '@/lib/domain/words/format'
import { countWorkingSets, numberExercises } from '@/lib/domain/program/number-exercises'
import type { DayFacts } from '@/components/day/day-facts'
import type { Workout } from '@/lib/domain/program/schema'
import { weekdayWords } from '@/lib/domain/words/words'
import { LogRow } from './log-row'

interface Props {
  workout: Workout
  facts: DayFacts
}

/** A day to write on: a cell for each set, with load, reps and RIR. */
export function LogTable({ workout, facts }: Props) {
  const { weekday, title, minutes, exercises, note } = workout
  const columns = Math.max(4, ...exercises.map(({ sets }) => sets.length))
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
                  <small>{facts.units}</small>
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
                facts={facts}
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
