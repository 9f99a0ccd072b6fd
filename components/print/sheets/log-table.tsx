import type { DayFacts } from '@/components/day/day-facts'
import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import type { Workout } from '@/lib/domain/program/schema'
import { count } from '@/lib/domain/words/format'
import { weekdayWords } from '@/lib/domain/words/words'
import { LogRow } from './log-row'
import type { RowWords } from './row-words'

interface Props {
  workout: Workout
  facts: DayFacts
  /** Of each exercise, in order. */
  rows: readonly RowWords[]
  /** Whether the day's own words are printed. */
  noted: boolean
}

/** A day to write on: a cell for each set, with load, reps and RIR, and as many columns as its longest row has sets. */
export function LogTable({ workout, facts, rows, noted }: Props) {
  const { weekday, title, minutes, exercises, note } = workout
  const columns = Math.max(...exercises.map(({ sets }) => sets.length))
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
      {noted && note && <p className="day-note">{note}</p>}
      <table className={columns > 5 ? 'dense' : undefined}>
        <colgroup>
          <col className="what" />
          {Array.from({ length: columns }, (_, index) => (
            <col key={index} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              Exercise, prescription, warm-up
              <span aria-hidden className="float-right mr-[1.4mm]">
                Set
              </span>
            </th>
            {Array.from({ length: columns }, (_, index) => (
              <th key={index} scope="col" className="set">
                <span className="items-baseline">
                  <small>
                    <b>
                      <span className="sr-only">Set </span>
                      {index + 1}
                    </b>
                    {facts.units}
                  </small>
                  <small>reps</small>
                  <small>RIR</small>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {exercises.map(({ sets }, index) => (
            <LogRow
              key={rows[index]!.number}
              words={rows[index]!}
              sets={sets}
              units={facts.units}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
