import type { Week } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import type { WeekView } from '@/lib/domain/contract/views'
import type { Maxima } from './percent-words'
import { sheetNotes } from './sheet-notes'
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
  const notes = sheetNotes(week, projected, names, units)
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
      {notes && <p className="mt-4 text-note text-muted">{notes}</p>}
    </>
  )
}
