import type { AthleteProfile } from '@/lib/domain/athlete/profile'
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
} from '@/lib/domain/vocabulary'

export type Kit = EquipmentPreset | 'home_barbell' | 'own'

export interface LiftAnswer {
  exercise: string
  weight: string
  reps: string
}

/** The form as the athlete left it: what was typed stays text, right or wrong. */
export interface Answers {
  goal: Goal
  words: string
  level: Level
  weeks: string
  days: string
  minutes: string
  kit: Kit
  /** Ticked by hand; counts when `kit` is `own`. */
  items: EquipmentItem[]
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
  /** A line for each exercise. */
  excluded: string[]
  age: string
  sex: '' | 'female' | 'male' | 'other'
  sport: string
  start: string
  notes: string
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
    kit: 'full_gym',
    items: [],
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
    excluded: [],
    age: '',
    sex: '',
    sport: '',
    start,
    notes: '',
  }
}

/** The answers that a stored profile came from, to write another program from. */
export function answersOf(profile: AthleteProfile, start: string): Answers {
  const { feet, inches } = cmToFeet(profile.height_cm)
  const ready = profile.equipment.length === 1 ? profile.equipment[0] : undefined
  const preset = ready === 'full_gym' || ready === 'dumbbells_only' || ready === 'bodyweight_only'
  const items = profile.equipment.filter((one): one is EquipmentItem => !isPreset(one))
  return {
    ...firstAnswers(start),
    goal: profile.goal_category,
    words: profile.goal_raw,
    level: profile.fitness_level,
    weeks: String(profile.duration_weeks),
    days: String(profile.days_per_week),
    minutes: String(profile.session_minutes),
    kit: preset ? ready : sameItems(items, homeBarbell) ? 'home_barbell' : 'own',
    items,
    units: profile.units,
    weight: formatLoad(profile.weight_kg, profile.units),
    height: String(profile.height_cm),
    feet: String(feet),
    inches: String(inches),
    lifts: mergeLifts(profile),
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

function isPreset(one: string): one is EquipmentPreset {
  return one === 'full_gym' || one === 'dumbbells_only' || one === 'bodyweight_only'
}

function sameItems(one: readonly string[], other: readonly string[]) {
  return one.length === other.length && one.every((item) => other.includes(item))
}

function mergeLifts({ known_lifts }: AthleteProfile): LiftAnswer[] {
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
