import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { percentOf } from '@/lib/domain/measures/effort'
import { knownMaxima } from '@/lib/domain/athlete/known-lifts'
import { populationOf, type Population } from '@/lib/domain/athlete/population'
import { trainingKind, type TrainingKind } from '@/lib/domain/athlete/training-kind'
import { isMinimumDose } from '../blueprint/volume'
import {
  countSets,
  setShares,
  type GroupSets,
  groupsTrainedBy,
} from '@/lib/domain/measures/count-sets'
import type {
  Blueprint,
  BlueprintDay,
  BlueprintWeek,
  Row,
  Slot,
} from '@/lib/domain/blueprint/schema'
import { allowedFor, exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { coverageGaps } from '@/lib/domain/catalogue/coverage'
import { equipmentItems } from '@/lib/domain/catalogue/equipment'
import type {
  Exercise,
  ProgramMetadata,
  ProgramSet,
  Week,
  Workout,
} from '@/lib/domain/program/schema'
import type { EquipmentItem, Muscle, MuscleGroup, Pattern } from '../vocabulary'
import { weeklySets } from '@/lib/domain/program/weekly-sets'

export interface AuditRequest {
  profile: AthleteProfile
  blueprint: Blueprint
  metadata: ProgramMetadata
  weeks: Week[]
}

/** A program with what several rules need to know of it, counted once. */
export interface AuditedProgram extends AuditRequest {
  audited: AuditedWeek[]
  population: Population
  kind: TrainingKind
  minimumDose: boolean
  /** What the athlete should be offered. */
  allowed: CatalogueEntry[]
  items: ReadonlySet<EquipmentItem>
  /** Patterns that no allowed exercise can fill. */
  gaps: ReadonlySet<Pattern>
  /** Groups that some allowed exercise trains directly. */
  trainable: ReadonlySet<MuscleGroup>
  maxima: ReadonlyMap<string, number>
}

export interface AuditedWeek {
  week: Week
  number: number
  plan: BlueprintWeek | undefined
  /** Neither deload nor taper. */
  loading: boolean
  /** Fractional sets of each group. */
  sets: GroupSets
  days: AuditedDay[]
}

export interface AuditedDay {
  workout: Workout
  plan: BlueprintDay | undefined
  /** Upper body A */
  name: string
  /** Fractional sets, power work left out. */
  muscles: ReadonlyMap<Muscle, number>
  groups: GroupSets
  /** Exercises that the catalogue knows. */
  lifts: Lift[]
}

export interface Lift {
  exercise: Exercise
  entry: CatalogueEntry
  slot: Slot | undefined
  row: Row | undefined
  /** Working and back-off sets. */
  work: ProgramSet[]
  /** The highest of its sets, in percent of the maximum; null where nothing says it. */
  intensity: number | null
  /** The lowest of its sets; null for power work, holds and contacts. */
  rir: number | null
  /** `Bench press, Upper body A` */
  name: string
}

export function auditedProgram(request: AuditRequest): AuditedProgram {
  const { profile, blueprint, weeks } = request
  const allowed = allowedFor(profile)
  const slots = new Map(blueprint.slots.map((slot) => [slot.slot, slot]))
  return {
    ...request,
    audited: weeks.map((week) => auditedWeek(week, blueprint, slots)),
    population: populationOf(profile),
    kind: trainingKind(profile),
    minimumDose: isMinimumDose(profile),
    allowed,
    items: equipmentItems(profile.equipment),
    gaps: new Set(
      coverageGaps(profile).flatMap((gap) => (gap.kind === 'pattern' ? [gap.subject] : [])),
    ),
    trainable: new Set(allowed.flatMap((entry) => groupsTrainedBy(entry))),
    maxima: knownMaxima(profile),
  }
}

export function daysIn(weeks: AuditedWeek[]): { day: AuditedDay; week: number }[] {
  return weeks.flatMap((week) => week.days.map((day) => ({ day, week: week.number })))
}

export function liftsIn(weeks: AuditedWeek[]): { lift: Lift; day: AuditedDay; week: number }[] {
  return daysIn(weeks).flatMap(({ day, week }) => day.lifts.map((lift) => ({ lift, day, week })))
}

/** Stored percent of the maximum, or what the effort equation says of reps and reserve. */
export function intensityOf(
  set: Pick<ProgramSet, 'pct_1rm' | 'rir' | 'amount_max'>,
  entry: Pick<CatalogueEntry, 'measure'>,
): number | null {
  if (set.pct_1rm !== null) return set.pct_1rm
  if (set.rir === null || entry.measure !== 'reps') return null
  return percentOf({ reps: set.amount_max, rir: set.rir })
}

function auditedWeek(
  week: Week,
  blueprint: Blueprint,
  slots: ReadonlyMap<string, Slot>,
): AuditedWeek {
  const plan = blueprint.weeks.find((each) => each.week === week.week)
  return {
    week,
    number: week.week,
    plan,
    loading: week.phase !== 'deload' && week.phase !== 'taper',
    sets: weeklySets(week),
    days: week.workouts.map((workout) => {
      const day = plan?.days.find((each) => each.day === workout.day)
      return auditedDay(workout, day, slots)
    }),
  }
}

function auditedDay(
  workout: Workout,
  plan: BlueprintDay | undefined,
  slots: ReadonlyMap<string, Slot>,
): AuditedDay {
  const name = plan?.focus ?? `Day ${workout.day}`
  const lifts = workout.exercises.flatMap((exercise): Lift[] => {
    const entry = exerciseById(exercise.exercise_id)
    if (!entry) return []
    const work = exercise.written.filter((set) => set.kind !== 'warm_up')
    return [
      {
        exercise,
        entry,
        slot: slots.get(exercise.slot),
        row: plan?.rows.find((row) => row.slot === exercise.slot),
        work,
        intensity: highest(work.map((set) => intensityOf(set, entry))),
        rir: lowest(work.map((set) => set.rir)),
        name: `${entry.name}, ${name}`,
      },
    ]
  })
  const volume = lifts.filter(({ exercise }) => exercise.role !== 'power')
  return {
    workout,
    plan,
    name,
    lifts,
    muscles: muscleSets(volume),
    groups: countSets(volume.map(({ entry, work }) => ({ entry, sets: work.length }))),
  }
}

function muscleSets(lifts: Lift[]): Map<Muscle, number> {
  const muscles = new Map<Muscle, number>()
  for (const { entry, work } of lifts) {
    for (const [muscle, share] of setShares(entry)) {
      muscles.set(muscle, (muscles.get(muscle) ?? 0) + share * work.length)
    }
  }
  return muscles
}

function highest(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? Math.max(...known) : null
}

function lowest(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? Math.min(...known) : null
}
