import Link from 'next/link'
import { count } from '@/lib/domain/words/format'
import { countWorkingSets, numberExercises } from '@/lib/domain/program/number-exercises'
import type { Workout } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import type { WeekView } from '@/lib/domain/contract/views'
import { weekdayWords } from '@/lib/domain/words/words'
import { SheetRow } from './sheet-row'

interface Props {
  workout: Workout
  names: WeekView['exercises']
  units: Units
  href: string
}

/** A day as a table of a log. */
export function DaySheet({ workout, names, units, href }: Props) {
  const { weekday, title, minutes, exercises } = workout
  return (
    <article className="day">
      <header>
        <span className="when">{weekdayWords[weekday].short}</span>
        <h3>{title}</h3>
        <span className="of-day text-muted">
          {count(countWorkingSets(exercises), 'set')}, {minutes} min
        </span>
        <Link
          className="act"
          href={href}
          aria-label={`Open ${weekdayWords[weekday].long}, ${title}`}
        >
          Open
        </Link>
      </header>
      <table className="sheet">
        <thead className="sr">
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
              />
            )),
          )}
        </tbody>
      </table>
    </article>
  )
}
