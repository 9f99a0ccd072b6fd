import type { Week } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import type { WeekView } from '@/lib/domain/contract/views'
import { type Maxima, percentWords } from './percent-words'
import { DaySheet } from './day-sheet'

interface Props {
  programId: string
  week: Week
  names: WeekView['exercises']
  units: Units
  projected: Maxima
}

/** A week to read: what it is about, then its days. */
export function WeekSheets({ programId, week, names, units, projected }: Props) {
  const chosen = week.workouts.some(({ exercises }) =>
    exercises.some(({ sets }) => sets.some(({ load_kg, rir }) => load_kg === null && rir !== null)),
  )
  const notes = [
    chosen &&
      `No ${units === 'kg' ? 'kilograms' : 'pounds'} beside a lift: choose what leaves the reps that RIR names.`,
    percentWords(week, projected, names, units),
  ].filter(Boolean)
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
      {notes.length > 0 && <p className="mt-4 text-note text-muted">{notes.join(' ')}</p>}
    </>
  )
}
