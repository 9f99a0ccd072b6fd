import type { KeptSet } from '@/lib/client/training/kept-log'
import type { Done } from '@/lib/domain/contract/training/log-view'
import type { PlannedLift, WorkoutPlan } from './workout-plan'

/** What was done of a lift the last time before this workout, by set; a lift that was never trained has none. */
export function lastTime(
  sets: Iterable<KeptSet>,
  { week, day }: Pick<WorkoutPlan, 'week' | 'day'>,
  { exercise_id, slot }: Pick<PlannedLift, 'exercise_id' | 'slot'>,
): Map<number, Done> {
  const place = (set: { week: number; day: number }) => set.week * 10 + set.day
  const now = place({ week, day })
  const earlier = [...sets].filter(
    (set) => set.exercise_id === exercise_id && set.done !== null && place(set) < now,
  )
  const latest = Math.max(...earlier.map(place))
  const there = earlier.filter((set) => place(set) === latest)
  // A day may train a lift in two slots.
  const own = there.filter((set) => set.slot === slot)
  return new Map(
    (own.length > 0 ? own : there).flatMap(({ set_no, done }) => (done ? [[set_no, done]] : [])),
  )
}
