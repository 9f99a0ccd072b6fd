import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import { dateIn } from './date-in'
import { byDate, isLeft } from './is-left'

/** What is to be trained, as it stands on a day. */
export interface Agenda {
  /** A date in the program's time zone. */
  today: string
  /** The first that is neither done nor skipped, by date; null where none is left. */
  next: DatedWorkout | null
  /** `missed`: its day is over; `later`: it is still to come; null where there is no next one. */
  when: 'missed' | 'today' | 'later' | null
  /** All whose day is over and that are neither done nor skipped, by date. */
  missed: DatedWorkout[]
  /** Closed today, by the program's zone. */
  doneToday: DatedWorkout[]
  done: number
  total: number
}

/** What is next, what was missed and what is done of a program's workouts, in its time zone. */
export function agendaOf(
  { workouts, time_zone }: { workouts: readonly DatedWorkout[]; time_zone: string },
  now: Date,
): Agenda {
  const today = dateIn(time_zone, now)
  const left = workouts.filter(isLeft).sort(byDate)
  const done = workouts.filter(({ status }) => status === 'done')
  const next = left[0] ?? null
  return {
    today,
    next,
    when: next && whenOf(next, today),
    missed: left.filter(({ planned_on }) => planned_on < today),
    doneToday: done.filter(
      ({ closed_at }) => closed_at !== null && dateIn(time_zone, new Date(closed_at)) === today,
    ),
    done: done.length,
    total: workouts.length,
  }
}

function whenOf({ planned_on }: DatedWorkout, today: string): 'missed' | 'today' | 'later' {
  if (planned_on === today) return 'today'
  return planned_on < today ? 'missed' : 'later'
}
