import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { type LiftAnchor, reanchor } from '@/lib/domain/blueprint/loads/reanchor'
import type { ProgramState, StateWeek } from '@/lib/domain/program/program-state'
import type { Week } from '@/lib/domain/program/schema'
import { reloadExercise } from './reload-exercise'

interface Entered {
  /** The lifts that its weights follow by now, and those that they shall follow. */
  from: readonly LiftAnchor[]
  to: readonly LiftAnchor[]
  /** Days that are left as they are. */
  stays: (week: number, day: number) => boolean
}

/** A week with the weights that follow from other lifts; one with a plan of its own follows that plan. */
export function reloadWeek(
  { profile, blueprint }: Pick<ProgramState, 'profile' | 'blueprint'>,
  { week, basis }: StateWeek,
  { from, to, stays }: Entered,
): Week {
  const { alone } = basis
  const athlete = alone
    ? deriveAthlete(alone.profile, alone.wishes)
    : deriveAthlete(profile, blueprint.wishes)
  const plan = alone ? { weeks: blueprint.weeks, slots: alone.slots } : blueprint
  return {
    ...week,
    workouts: week.workouts.map((workout) => {
      const { day, exercises } = workout
      if (stays(week.week, day)) return workout
      const reload = {
        ...{ blueprint: plan, basis, day },
        from: reanchor(athlete, from, week.week, day),
        to: reanchor(athlete, to, week.week, day),
      }
      return {
        ...workout,
        exercises: exercises.map((exercise) => reloadExercise(exercise, reload)),
      }
    }),
  }
}
