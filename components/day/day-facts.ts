import { standsFor } from '@/components/changes/taken/stands-for'
import type { TakenLine } from '@/components/changes/taken/taken-line'
import type { SwapPlace } from '@/components/changes/swap/swap-place'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import type { WeekView } from '@/lib/domain/contract/views'
import type { Exercise, Week, Workout } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'

/** What every lift of a day is shown with. */
export interface DayFacts {
  programId: string
  week: Pick<Week, 'week' | 'phase'>
  names: WeekView['exercises']
  units: Units
  /** Of the week, kg by exercise; empty where none are known. */
  maxima: ReadonlyMap<string, number>
  exercises: readonly Exercise[]
  /** In whose place an exercise of the day stands; null for the plan's own. */
  standsFor: (exercise: Exercise) => TakenLine | null
  /** Set where its exercises may make way for others. */
  swap?: Omit<SwapPlace, 'slot' | 'name'> | undefined
}

export function dayFacts(
  { state, profile, blueprint, changes, exercises: names }: ProgramRecord,
  week: Week,
  { day, exercises }: Workout,
): DayFacts {
  const projected = blueprint.projected.filter((one) => one.week === week.week)
  return {
    programId: state.program_id,
    week,
    names,
    units: profile.units,
    maxima: new Map(projected.map(({ exercise_id, kg }) => [exercise_id, kg])),
    exercises,
    standsFor: (exercise) => standsFor(changes, { week: week.week, day, ...exercise }),
  }
}
