import type { Week } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import type { WeekView } from '@/lib/domain/contract/views'
import { hasPercent, PERCENT_WORDS } from './percent-words'
import { DaySheet } from './day-sheet'

interface Props {
  programId: string
  week: Week
  names: WeekView['exercises']
  units: Units
}

/** A week to read: what it is about, then its days. */
export function WeekSheets({ programId, week, names, units }: Props) {
  const chosen = week.workouts.some(({ exercises }) =>
    exercises.some(({ written }) =>
      written.some(({ load_kg, rir }) => load_kg === null && rir !== null),
    ),
  )
  return (
    <>
      {week.focus && <p className="mt-2 font-medium">{week.focus}</p>}
      {week.note && <p className="mt-2">{week.note}</p>}
      {week.workouts.map((workout) => (
        <DaySheet
          key={workout.day}
          workout={workout}
          names={names}
          units={units}
          href={`/programs/${programId}/weeks/${week.week}/days/${workout.day}`}
        />
      ))}
      {chosen && (
        <p className="mt-4 text-note text-muted">
          No {units === 'kg' ? 'kilograms' : 'pounds'} beside a lift: choose what leaves the reps
          that RIR names.{hasPercent(week) && PERCENT_WORDS}
        </p>
      )}
    </>
  )
}
