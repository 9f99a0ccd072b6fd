import { ageRampOf, type AgeRamp } from './age-ramp'
import type { AthleteProfile } from './profile'
import { knownMaxima } from './known-lifts'
import { populationOf } from './population'
import { styleOf, type Style } from './style'
import { noWishes, type Area, type Wishes } from './wishes'
import { groupsSpared, servedAreas } from './wanted-groups'
import { wishedLifts, type WishedLift } from './wished-lifts'
import { placeEvent, type PlacedEvent } from './time/event-place'
import { layoffOf } from './time/layoff'
import { minutesOn } from './time/minutes-on'
import { pairsAccessories } from './pairs-accessories'
import { possibleStyle, sparesKneesAndBack } from './possible-style'
import { equipmentItems } from '@/lib/domain/catalogue/equipment'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { oneKettlebell } from '@/lib/domain/catalogue/exercises/one-kettlebell'
import {
  catalogue,
  isAllowed,
  isPossible,
  limitsOf,
  resolveExclusions,
} from '@/lib/domain/catalogue/catalogue'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { trainingWeekdays } from './training-weekdays'
import type { Level, Weekday } from '@/lib/domain/vocabulary'

/** Everything about a person that planning asks, derived once from the form and the wishes. */
export interface Athlete {
  style: Style
  level: Level
  /** 1-52. */
  weeks: number
  /** Days on which templates are trained, 1-6. */
  days: number
  /** A seventh day, of easy work only. */
  recoveryDay: boolean
  /** 20-180; where they differ from day to day, their mean. */
  sessionMinutes: number
  /** Minutes of each of `weekdays`. */
  dayMinutes: readonly number[]
  age: number | null
  ramp: AgeRamp
  /** Adds weight from session to session on few barbell lifts: beginners, and everybody under 18. */
  linear: boolean
  /** A joint has to be worked around. */
  limited: boolean
  /** It is an elbow: what straightens it alone is light and never near failure. */
  sparesElbows: boolean
  /** Both are to be worked around, which leaves squats and hinges little. */
  sparesKneesAndBack: boolean
  /** Wrists are held straight. */
  sparesWrists: boolean
  /** Walks and rides before running: from 50, and in a heavy body. */
  lowImpact: boolean
  sex: AthleteProfile['sex']
  bodyWeightKg: number
  units: AthleteProfile['units']
  /** Kettlebells, one or a pair, are all there is to hold: their steps are large. */
  onlyKettlebells: boolean
  /** Bars, plates and dumbbells of their own, where they said which. */
  ownWeights: AthleteProfile['own_weights']
  /** What the athlete has, may do and is able to do, by id. */
  exercises: ReadonlySet<string>
  /** Forms of a wished skill that equipment and limitations allow, whatever the level: they are what is learnt. */
  learnable: ReadonlySet<string>
  /** Maxima by exercise id in kg, from the sets that were entered. */
  maxima: ReadonlyMap<string, number>
  /** Those of the form, where a lift was entered anew since: they tell how fast it grows. */
  maximaAtStart?: ReadonlyMap<string, number>
  /** A weekday for each training day, in their order, the seventh day's included. */
  weekdays: readonly Weekday[]
  /** The athlete said on which weekdays. */
  weekdaysChosen: boolean
  wishes: Wishes
  /** The event they wish to be ready for, where it lies by the program's calendar. */
  event: PlacedEvent | null
  /** Muscles that get more, most wanted first. */
  more: readonly VolumeGroup[]
  /** Muscles that get less. */
  less: readonly VolumeGroup[]
  /** The areas that get more, in the order in which they were asked for. */
  moreAreas: readonly Area[]
  /** Exercises that were asked for by name. */
  lifts: readonly WishedLift[]
  /** A sport brings its own conditioning. */
  hasSport: boolean
  /** Whether accessories of a session are trained in pairs. */
  pairsAccessories: boolean
}

/** `wanted`: a style that the form has no goal for. */
export function deriveAthlete(
  profile: AthleteProfile,
  wishes: Wishes = noWishes,
  wanted: Style = styleOf(profile),
): Athlete {
  const style = possibleStyle(profile, wanted, (style) => exercisesFor(profile, style))
  const event = placeEvent(profile, wishes)
  const weekdays = trainingWeekdays(profile, daysOff(profile, wishes, event))
  const days = Math.min(6, weekdays.length)
  const dayMinutes = weekdays.map((weekday) => minutesOn(profile, weekday))
  const sessionMinutes = meanOf(dayMinutes.slice(0, days))
  const served = servedAreas(wishes.areas)
  const exercises = exercisesFor(profile, style)
  return {
    style,
    level: profile.fitness_level,
    weeks: profile.duration_weeks,
    days,
    recoveryDay: weekdays.length > days,
    sessionMinutes,
    dayMinutes,
    age: profile.age,
    ramp: ageRampOf(profile.age),
    linear: profile.fitness_level === 'beginner' || populationOf(profile).under18,
    limited: profile.limitations.length > 0,
    sparesElbows: profile.limitations.includes('elbow'),
    sparesKneesAndBack: sparesKneesAndBack(profile),
    sparesWrists: profile.limitations.includes('wrist'),
    lowImpact: isLowImpact(profile),
    sex: profile.sex,
    bodyWeightKg: profile.weight_kg,
    units: profile.units,
    ownWeights: profile.own_weights,
    onlyKettlebells: holdsOnlyKettlebells(profile),
    exercises,
    learnable: learnableFor(profile, wishes),
    maxima: layoffOf(wishes)?.loads === null ? new Map() : knownMaxima(profile),
    weekdays,
    weekdaysChosen: weekdays.every((day) => profile.weekdays.includes(day)),
    wishes,
    event,
    more: [...new Set(served.flatMap(({ groups }) => groups))],
    less: groupsSpared(wishes.areas),
    moreAreas: served.map(({ area }) => area),
    lifts: wishedLifts(wishes.lifts, { days, exercises }),
    hasSport: Boolean(profile.specific_sport?.trim()),
    pairsAccessories: pairsAccessories(
      style,
      profile.fitness_level,
      days,
      sessionMinutes,
      wishes.style,
    ),
  }
}

/** Those wished for; where weekdays are ours to choose and days are left, also the day of a weekly match. */
function daysOff(
  { weekdays, days_per_week }: AthleteProfile,
  { off_days }: Wishes,
  event: PlacedEvent | null,
): Weekday[] {
  const isOurs = weekdays.length !== days_per_week && days_per_week + off_days.length < 7
  return event?.kind === 'weekly_match' && isOurs ? [...off_days, event.weekday] : off_days
}

function meanOf(minutes: readonly number[]): number {
  return Math.round(minutes.reduce((sum, each) => sum + each, 0) / minutes.length)
}

function holdsOnlyKettlebells({ equipment }: AthleteProfile): boolean {
  const owned = equipmentItems(equipment)
  return owned.has('kettlebell') && !owned.has('dumbbells') && !owned.has('barbell')
}

export const levelRank: Record<Level, 0 | 1 | 2> = { beginner: 0, intermediate: 1, advanced: 2 }

/** Olympic lifts that weightlifters learn earlier than others are given them. */
const LEARNT_BY: Record<Level, ReadonlySet<string>> = {
  beginner: new Set([
    'muscle-snatch',
    'snatch-balance',
    'hang-power-clean',
    'push-press',
    'clean-pull',
    'power-clean',
    'power-snatch',
    'clean',
    'push-jerk',
  ]),
  intermediate: new Set([
    'snatch',
    'hang-snatch',
    'power-snatch',
    'clean',
    'power-clean',
    'clean-and-jerk',
    'snatch-pull',
  ]),
  advanced: new Set(),
}

/** Body mass index from which running and jumping wait. */
const HEAVY_INDEX = 30
const WALKS_FIRST_FROM = 50

/** Our judgement. */
function isLowImpact({ age, weight_kg, height_cm }: AthleteProfile): boolean {
  return (
    (age !== null && age >= WALKS_FIRST_FROM) || weight_kg / (height_cm / 100) ** 2 >= HEAVY_INDEX
  )
}

/** Asked for each week that is written and audited, for the same form. */
const exercisesByForm = new WeakMap<AthleteProfile, Map<Style, Set<string>>>()

function exercisesFor(profile: AthleteProfile, style: Style): Set<string> {
  const known = exercisesByForm.get(profile) ?? new Map<Style, Set<string>>()
  exercisesByForm.set(profile, known)
  const exercises = known.get(style) ?? findExercises(profile, style)
  known.set(style, exercises)
  return exercises
}

function findExercises(profile: AthleteProfile, style: Style): Set<string> {
  const owned = equipmentItems(profile.equipment)
  const excluded = resolveExclusions(profile.excluded_exercises).ids
  const hasMore = owned.has('dumbbells') || owned.has('barbell')
  const allowed = catalogue.filter(
    (exercise) =>
      levelRank[exercise.difficulty] <= rankAllowed(exercise, profile, style) &&
      !excluded.has(exercise.id) &&
      !(hasMore && oneKettlebell.has(exercise.id)) &&
      !isTooSoon(exercise, profile) &&
      !exercise.contraindications.some((each) => profile.limitations.includes(each)) &&
      isPossible(exercise, owned),
  )
  return new Set(allowed.map(({ id }) => id))
}

function learnableFor(profile: AthleteProfile, { skills }: Wishes): Set<string> {
  if (skills.length === 0) return new Set()
  const limits = { ...limitsOf(profile), level: 'advanced' as const }
  return new Set(catalogue.filter((entry) => isAllowed(entry, limits)).map(({ id }) => id))
}

/** From 65, and in a heavy body, beginners do not jump, run or sprint yet. */
function isTooSoon({ pattern, id }: CatalogueEntry, profile: AthleteProfile): boolean {
  if (profile.fitness_level !== 'beginner') return false
  const gently = populationOf(profile).senior || (isLowImpact(profile) && !isFifty(profile))
  return gently && (pattern === 'jump' || pattern === 'sprint' || RUNS.has(id))
}

const RUNS = new Set(['easy-run', 'run-intervals'])

function isFifty({ age }: AthleteProfile): boolean {
  return age !== null && age >= WALKS_FIRST_FROM
}

function rankAllowed(exercise: CatalogueEntry, profile: AthleteProfile, style: Style): number {
  const early = style === 'weightlifting' && LEARNT_BY[profile.fitness_level].has(exercise.id)
  const rank = levelRank[profile.fitness_level]
  return early ? 2 : populationOf(profile).under18 ? Math.min(1, rank) : rank
}
