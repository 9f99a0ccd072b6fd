import type { RuledExercise } from '@/lib/domain/log/ruled'
import type { TakenLine } from '@/components/changes/taken/taken-line'
import type { KnownLift } from '@/components/changes/lifts/known-lift'
import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import type { Measure, Units } from '@/lib/domain/vocabulary'

/** A working set as it is asked for. */
export interface PlannedSet {
  /** From 1, within its lift. */
  set_no: number
  /** `Top set @ 90 %`, `Set 2`, `Third attempt` */
  name: string
  from: number
  to: number
  /** Null where the weight is the athlete's to choose, or where there is none. */
  load_kg: number | null
  rir: number | null
  /** Done beyond the plan, which knows nothing of it. */
  isExtra?: boolean
}

/** A lift of a workout, with all that its rows say. */
export interface PlannedLift {
  slot: string
  exercise_id: string
  /** `1`, `3A` */
  number: string
  name: string
  /** In whose place it stands; null for the plan's own. */
  swapped: TakenLine | null
  measure: Measure
  /** A weight is taken in the hand or put on. */
  weighted: boolean
  /** Plates are put on a bar. */
  barbell: boolean
  /** The next weight up from any, kg. */
  step_kg: number
  /** `1 × 2 @ 90 % then 3 × 4 @ 80 %` */
  work: string
  /** `RIR 2 · 3:00 rest` */
  then: string
  /** Before the first set: `52.5 × 5`; empty where none is asked for. */
  ramp: { weight: string; amount: string }[]
  /** The same in words, where no weights are known. */
  rampWords: string
  rest_seconds: number
  /** Rounds of hard and easy work, with what each is called; null where nothing is done by a clock. */
  intervals: { hard_seconds: number; easy_seconds: number; hard: string; easy: string } | null
  cue: string
  /** How it is done today, where numbers alone do not tell. */
  today: string
  /** What next time depends on, before anything is done. */
  next: string
  /** What a harder form would be called; by exercise id. */
  names: Record<string, string>
  sets: PlannedSet[]
  /** As the rules of next time read it. */
  ruled: RuledExercise
}

/** Lifts that alternate, or one alone. */
export interface PlannedGroup {
  superset: boolean
  /** After each round. */
  rest_seconds: number
  lifts: PlannedLift[]
}

/** What a workout is trained by: everything that the screen needs while there is no network. */
export interface WorkoutPlan {
  programId: string
  week: number
  day: number
  week_version: number
  title: string
  /** `Mon 1 March, week 9 of 12` */
  when: string
  minutes: number
  status: DatedWorkout['status']
  planned_on: string
  time_zone: string
  units: Units
  /** What was changed of it, and of the lifts of the program. */
  changes: readonly TakenLine[]
  /** Lifts whose weights the program reckons. */
  known: KnownLift[]
  warmUp: string
  bar_kg: number
  /** One of each pair, heaviest first. */
  plates_kg: number[]
  groups: PlannedGroup[]
  /** The workout after it; null behind the last one. */
  next: { title: string; when: string; minutes: number } | null
}

/** Sets in the order in which they are done: rounds of a superset alternate. `setsOf`: those of a lift, with what goes beyond the plan. */
export function setsInOrder(
  groups: readonly PlannedGroup[],
  setsOf: (lift: PlannedLift) => readonly PlannedSet[],
): { lift: PlannedLift; set: PlannedSet }[] {
  return groups.flatMap(({ lifts }) => {
    const sets = lifts.map((lift) => ({ lift, sets: setsOf(lift) }))
    const rounds = Math.max(...sets.map((each) => each.sets.length))
    return Array.from({ length: rounds }, (_, round) =>
      sets.flatMap(({ lift, sets }) => {
        const set = sets[round]
        return set ? [{ lift, set }] : []
      }),
    ).flat()
  })
}
