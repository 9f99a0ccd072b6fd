import { deriveAthlete, type Athlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { populationOf, type Population } from '@/lib/domain/athlete/population'
import type {
  Blueprint,
  BlueprintDay,
  BlueprintWeek,
  Row,
  Slot,
} from '@/lib/domain/blueprint/schema'
import { easedWeeks } from '@/lib/domain/blueprint/calendar/eased-weeks'
import { isLoaded } from '@/lib/domain/blueprint/loads/racks'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { equipmentItems } from '@/lib/domain/catalogue/equipment'
import { percentOf } from '@/lib/domain/measures/effort-equation'
import type {
  Exercise,
  ProgramMetadata,
  ProgramSet,
  Week,
  Workout,
} from '@/lib/domain/program/schema'
import type { EquipmentItem } from '@/lib/domain/vocabulary'

export interface AuditRequest {
  profile: AthleteProfile
  blueprint: Blueprint
  metadata: ProgramMetadata
  weeks: Week[]
  /** Weeks in which a lift that was entered anew has other weights than the week before. */
  weightsAnew?: ReadonlySet<number>
  /** Weeks that have a plan of their own and are judged by it, apart from `weeks`. */
  alone?: ReadonlySet<number>
  /** Exercises that the athlete swapped, and what stands in their place, by id. */
  swapped?: ReadonlySet<string>
}

/** A written program with what several rules need to know of it, looked up once. */
export interface AuditedProgram extends AuditRequest {
  athlete: Athlete
  audited: AuditedWeek[]
  population: Population
  items: ReadonlySet<EquipmentItem>
}

export interface AuditedWeek {
  week: Week
  number: number
  plan: BlueprintWeek | undefined
  /** Neither deload nor taper, nor easier because the athlete wished so. */
  loading: boolean
  days: AuditedDay[]
}

export interface AuditedDay {
  workout: Workout
  plan: BlueprintDay | undefined
  /** Upper body A */
  name: string
  /** Exercises that the catalogue knows. */
  lifts: Lift[]
}

export interface Lift {
  exercise: Exercise
  entry: CatalogueEntry
  slot: Slot | undefined
  row: Row | undefined
  /** Working sets. */
  work: ProgramSet[]
  /** The highest of its sets, in percent of the maximum; null where nothing says it. */
  intensity: number | null
  /** The lowest of its sets; null where it means nothing. */
  rir: number | null
  /** `Bench press, Upper body A` */
  name: string
}

export function auditedProgram(request: AuditRequest): AuditedProgram {
  const { profile, blueprint, weeks } = request
  const athlete = deriveAthlete(profile, blueprint.wishes)
  const slots = new Map(blueprint.slots.map((slot) => [slot.slot, slot]))
  return {
    ...request,
    athlete,
    audited: weeks.map((week) => auditedWeek(week, blueprint, slots, easedWeeks(athlete))),
    population: populationOf(profile),
    items: equipmentItems(profile.equipment),
  }
}

export function daysIn(weeks: AuditedWeek[]): { day: AuditedDay; week: number }[] {
  return weeks.flatMap((week) => week.days.map((day) => ({ day, week: week.number })))
}

export function liftsIn(weeks: AuditedWeek[]): { lift: Lift; day: AuditedDay; week: number }[] {
  return daysIn(weeks).flatMap(({ day, week }) => day.lifts.map((lift) => ({ lift, day, week })))
}

function auditedWeek(
  week: Week,
  blueprint: Blueprint,
  slots: ReadonlyMap<string, Slot>,
  eased: ReadonlySet<number>,
): AuditedWeek {
  const plan = blueprint.weeks.find((each) => each.week === week.week)
  return {
    week,
    number: week.week,
    plan,
    loading: week.phase !== 'deload' && week.phase !== 'taper' && !eased.has(week.week),
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
    const row = plan?.rows.find((each) => each.slot === exercise.slot)
    return [liftOf(exercise, entry, { slot: slots.get(exercise.slot), row, name })]
  })
  return { workout, plan, name, lifts }
}

function liftOf(
  exercise: Exercise,
  entry: CatalogueEntry,
  { slot, row, name }: Pick<Lift, 'slot' | 'row' | 'name'>,
): Lift {
  const work = exercise.sets.filter((set) => set.kind !== 'warm_up')
  const reserves = work.flatMap(({ rir }) => rir ?? [])
  const shares = work.flatMap((set) => intensityOf(set, entry) ?? [])
  return {
    ...{ exercise, entry, slot, row, work },
    intensity: shares.length > 0 ? Math.max(...shares) : null,
    rir: reserves.length > 0 ? Math.min(...reserves) : null,
    name: `${entry.name}, ${name}`,
  }
}

/**
 * Stored percent of the maximum, or what the effort equation says of reps and reserve: of a range the weight
 * allows one rep more than its lower end at first. With one's own weight there is no maximum to speak of.
 */
function intensityOf(set: ProgramSet, entry: CatalogueEntry): number | null {
  if (set.pct_1rm !== null) return set.pct_1rm
  if (set.rir === null || entry.measure !== 'reps' || !isLoaded(entry)) return null
  const reps = Math.min(set.amount_min + 1, set.amount_max)
  return percentOf(reps, set.rir)
}
