import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { type Decisions, noDecisions } from '@/lib/client/listening/decisions'
import { cmToFeet } from '@/lib/domain/measures/convert-units'
import { formatLoad } from '@/lib/domain/words/format'
import type {
  EquipmentItem,
  EquipmentPreset,
  Goal,
  HealthFlag,
  Level,
  Limitation,
  Units,
  Weekday,
} from '@/lib/domain/vocabulary'

export type Kit = EquipmentPreset | 'home_barbell' | 'own'

export interface LiftAnswer {
  exercise: string
  weight: string
  reps: string
  /** Confirmed after it was asked about. */
  sure?: boolean
}

/** The form as the athlete left it: what was typed stays text, right or wrong. */
export interface Answers {
  goal: Goal
  words: string
  level: Level
  weeks: string
  days: string
  minutes: string
  /** Days that were chosen; none: the plan spreads them. */
  weekdays: Weekday[]
  /** Of days that are shorter or longer than the others. */
  minutesByDay: Partial<Record<Weekday, string>>
  kit: Kit
  /** Ticked by hand; counts when `kit` is `own`. */
  items: EquipmentItem[]
  /** Bar, heaviest dumbbell and plates, in `units`; blank where it was not said. */
  bar: string
  dumbbell: string
  plates: string
  smallPlates: boolean
  units: Units
  weight: string
  /** Centimetres. */
  height: string
  feet: string
  inches: string
  lifts: LiftAnswer[]
  limitations: Exclude<Limitation, 'pregnancy'>[]
  pregnant: boolean
  /** The obstetric provider's word; empty until answered. */
  cleared: '' | 'yes' | 'no'
  health: Exclude<HealthFlag, 'pregnant_not_cleared'>[]
  /** A physician's word on what is ticked; empty until answered. */
  healthCleared: '' | 'yes' | 'no'
  /** A line for each exercise. */
  excluded: string[]
  age: string
  sex: '' | 'female' | 'male' | 'other'
  sport: string
  start: string
  notes: string
  /** About what was heard in the words. */
  decisions: Decisions
}

/** Asked by name; the catalogue knows them as lifters say them. */
export const askedLifts = ['Back squat', 'Bench press', 'Deadlift', 'Overhead press']

export const homeBarbell: readonly EquipmentItem[] = ['barbell', 'rack', 'bench', 'pull_up_bar']

/** The form as it opens. `start` is the first day that is offered. */
export function firstAnswers(start: string): Answers {
  return {
    goal: 'strength',
    words: '',
    level: 'intermediate',
    weeks: '8',
    days: '3',
    minutes: '60',
    weekdays: [],
    minutesByDay: {},
    kit: 'full_gym',
    items: [],
    bar: '',
    dumbbell: '',
    plates: '',
    smallPlates: false,
    units: 'kg',
    weight: '',
    height: '',
    feet: '',
    inches: '',
    lifts: askedLifts.map((exercise) => ({ exercise, weight: '', reps: '' })),
    limitations: [],
    pregnant: false,
    cleared: '',
    health: [],
    healthCleared: '',
    excluded: [],
    age: '',
    sex: '',
    sport: '',
    start,
    notes: '',
    decisions: noDecisions,
  }
}

/** The answers that a stored profile came from, to write another program from. */
export function answersOf(profile: AthleteProfile, start: string): Answers {
  const { feet, inches } = cmToFeet(profile.height_cm)
  return {
    ...firstAnswers(start),
    goal: profile.goal_category,
    words: profile.goal_raw,
    level: profile.fitness_level,
    weeks: String(profile.duration_weeks),
    days: String(profile.days_per_week),
    minutes: String(profile.session_minutes),
    weekdays: profile.weekdays,
    minutesByDay: minutesAnswers(profile.minutes_by_day),
    ...kitAnswers(profile.equipment),
    ...weightAnswers(profile.own_weights, profile.units),
    units: profile.units,
    weight: formatLoad(profile.weight_kg, profile.units),
    height: String(profile.height_cm),
    feet: String(feet),
    inches: String(inches),
    lifts: liftAnswers(profile.known_lifts),
    limitations: profile.limitations.filter((one) => one !== 'pregnancy'),
    pregnant: profile.limitations.includes('pregnancy'),
    cleared: profile.limitations.includes('pregnancy') ? 'yes' : '',
    excluded: profile.excluded_exercises,
    age: profile.age === null ? '' : String(profile.age),
    sex: profile.sex ?? '',
    sport: profile.specific_sport ?? '',
    notes: profile.notes,
  }
}

export function minutesAnswers(minutes: AthleteProfile['minutes_by_day']): Answers['minutesByDay'] {
  return Object.fromEntries(Object.entries(minutes).map(([day, value]) => [day, String(value)]))
}

export function kitAnswers(equipment: AthleteProfile['equipment']): Pick<Answers, 'kit' | 'items'> {
  const [ready] = equipment
  const items = equipment.filter((one): one is EquipmentItem => !isPreset(one))
  if (equipment.length === 1 && ready && isPreset(ready)) return { kit: ready, items }
  return { kit: sameItems(items, homeBarbell) ? 'home_barbell' : 'own', items }
}

export function weightAnswers(own: AthleteProfile['own_weights'], units: Units) {
  const shown = (kg: number) => formatLoad(kg, units)
  return {
    bar: own?.bar_kg ? shown(own.bar_kg) : '',
    dumbbell: own?.dumbbell_max_kg ? shown(own.dumbbell_max_kg) : '',
    plates: (own?.plates_kg ?? []).map(shown).join(', '),
    smallPlates: own?.small_plates ?? false,
  }
}

function isPreset(one: string): one is EquipmentPreset {
  return one === 'full_gym' || one === 'dumbbells_only' || one === 'bodyweight_only'
}

function sameItems(one: readonly string[], other: readonly string[]) {
  return one.length === other.length && one.every((item) => other.includes(item))
}

export function liftAnswers(known_lifts: AthleteProfile['known_lifts']): LiftAnswer[] {
  const known = known_lifts.map(({ exercise, weight, reps }) => ({
    exercise,
    weight: String(weight),
    reps: String(reps),
  }))
  const asked = askedLifts.map(
    (exercise) =>
      known.find((lift) => lift.exercise === exercise) ?? { exercise, weight: '', reps: '' },
  )
  return [...asked, ...known.filter(({ exercise }) => !askedLifts.includes(exercise))]
}
