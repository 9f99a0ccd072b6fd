import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { feetToCm, lbToKg } from '@/lib/domain/measures/convert-units'
import type {
  EquipmentItem,
  EquipmentPreset,
  HealthFlag,
  Limitation,
  Weekday,
} from '@/lib/domain/vocabulary'
import { type Answers, homeBarbell } from './answers'
import { readNumber } from './read-number'

/** A sentence beside a field and, where the slip is plain, the answer that was meant. */
export interface Problem {
  sentence: string
  repair?: { label: string; change: Partial<Answers> }
}

/** Keyed as the form names its fields, which is how the API names them too. */
export type Problems = Partial<Record<string, Problem>>

/**
 * The API's profile from the form's text. What cannot be read as a number becomes a problem here,
 * because JSON cannot carry it; every other judgement is the API's.
 */
export function profileOf(answers: Answers): { profile: AthleteProfileInput; problems: Problems } {
  const problems: Problems = {}
  const number = (field: string, text: string, sentence: string) => {
    const value = readNumber(text)
    if (value === null) problems[field] = { sentence }
    return value ?? 0
  }
  const weight = number('weight_kg', answers.weight, `Body weight in ${unitName(answers)}.`)
  const profile: AthleteProfileInput = {
    goal_category: answers.goal,
    goal_raw: answers.words,
    fitness_level: answers.level,
    duration_weeks: number('duration_weeks', answers.weeks, 'How many weeks? 1 to 52.'),
    days_per_week: Number(answers.days),
    weekdays: answers.weekdays,
    minutes_by_day: minutesByDayOf(answers, problems),
    session_minutes: number('session_minutes', answers.minutes, 'How many minutes? 20 to 180.'),
    equipment: equipmentOf(answers),
    own_weights: ownWeightsOf(answers, problems),
    units: answers.units,
    weight_kg: answers.units === 'kg' ? weight : round(lbToKg(weight)),
    height_cm: heightOf(answers, problems),
    known_lifts: liftsOf(answers, problems),
    limitations: limitationsOf(answers),
    health_flags: flagsOf(answers),
    excluded_exercises: answers.excluded.flatMap(splitNames),
    age: answers.age.trim() ? number('age', answers.age, 'Age in years.') : null,
    sex: answers.sex || null,
    specific_sport: answers.sport.trim() || null,
    start_date: answers.start || null,
    notes: answers.notes,
  }
  checkWeight(answers, profile, problems)
  if (answers.pregnant && !answers.cleared) {
    problems.cleared = { sentence: 'Please answer this one: it decides what can be planned.' }
  }
  return { profile, problems }
}

function unitName({ units }: Answers) {
  return units === 'kg' ? 'kilograms, 30 to 300' : 'pounds, 66 to 661'
}

function checkWeight(answers: Answers, { weight_kg }: AthleteProfileInput, problems: Problems) {
  if (problems.weight_kg || (weight_kg >= 30 && weight_kg <= 300)) return
  problems.weight_kg = { sentence: `Body weight is asked in ${unitName(answers)}.` }
}

function heightOf(answers: Answers, problems: Problems): number {
  if (answers.units === 'lb') return imperialHeight(answers, problems)
  const height = readNumber(answers.height)
  if (height !== null && height >= 100 && height <= 250) return height
  const problem: Problem = { sentence: 'Height is asked in centimetres, 100 to 250.' }
  if (height !== null && height >= 1 && height <= 2.5) {
    const cm = String(Math.round(height * 100))
    problem.repair = { label: `Use ${cm} cm`, change: { height: cm } }
  }
  problems.height_cm = problem
  return 0
}

function imperialHeight({ feet, inches }: Answers, problems: Problems): number {
  const whole = readNumber(feet)
  const rest = inches.trim() ? readNumber(inches) : 0
  const cm = whole === null || rest === null || rest >= 12 ? 0 : feetToCm(whole, rest)
  if (cm >= 100 && cm <= 250) return cm
  problems.height_cm = { sentence: 'Height is asked in feet and inches, 3 ft 4 in to 8 ft 2 in.' }
  return 0
}

function liftsOf({ lifts }: Answers, problems: Problems) {
  const known = []
  for (const [index, { exercise, weight, reps, sure }] of lifts.entries()) {
    if (!weight.trim() && !reps.trim()) continue
    const kg = readNumber(weight)
    const times = readNumber(reps)
    if (kg === null || times === null) {
      problems[`known_lifts.${index}`] = { sentence: 'A lift needs its weight and its reps.' }
      continue
    }
    if (!exercise.trim()) {
      problems[`known_lifts.${index}`] = { sentence: 'Which exercise is this lift?' }
      continue
    }
    known.push({ exercise, weight: kg, reps: times, ...(sure ? { sure } : {}) })
  }
  return known
}

function minutesByDayOf(
  { weekdays, minutesByDay }: Answers,
  problems: Problems,
): Partial<Record<Weekday, number>> {
  const own: Partial<Record<Weekday, number>> = {}
  for (const day of weekdays) {
    const text = minutesByDay[day]?.trim() ?? ''
    if (!text) continue
    const minutes = readNumber(text)
    if (minutes === null || !Number.isInteger(minutes) || minutes < 20 || minutes > 180) {
      problems[`minutes_by_day.${day}`] = { sentence: 'How many minutes? 20 to 180.' }
    } else own[day] = minutes
  }
  return own
}

/** What of their own weights the kit asks about. */
export function weightsAsked(answers: Answers): { barbell: boolean; dumbbells: boolean } {
  const items = equipmentOf(answers)
  return {
    barbell: items.includes('barbell'),
    dumbbells: items.includes('dumbbells') || items.includes('dumbbells_only'),
  }
}

function ownWeightsOf(answers: Answers, problems: Problems): AthleteProfileInput['own_weights'] {
  const { barbell, dumbbells } = weightsAsked(answers)
  const { units, bar, dumbbell, plates, smallPlates } = answers
  const kg = (text: string) => {
    const value = readNumber(text)
    return value !== null && units === 'lb' ? lbToKg(value) : value
  }
  const one = (field: string, text: string, [least, most]: [number, number]) => {
    if (!text.trim()) return null
    const value = kg(text)
    if (value !== null && value >= least && value <= most) return value
    problems[field] = { sentence: `A weight in ${units === 'kg' ? 'kilograms' : 'pounds'}.` }
    return null
  }
  const all = barbell ? splitWeights(plates).map(kg) : []
  if (all.some((value) => value === null || value < 0.25 || value > 50) || all.length > 20) {
    problems['own_weights.plates_kg'] = { sentence: 'Plates as numbers: 20, 10, 5, 2.5.' }
  }
  const own = {
    bar_kg: barbell ? one('own_weights.bar_kg', bar, [2, 40]) : null,
    plates_kg: all.filter((value) => value !== null),
    dumbbell_max_kg: dumbbells ? one('own_weights.dumbbell_max_kg', dumbbell, [1, 100]) : null,
    small_plates: barbell && smallPlates,
  }
  const isSaid = own.bar_kg ?? own.dumbbell_max_kg ?? (own.small_plates || all.length > 0)
  return isSaid ? own : null
}

/** `20, 10 5; 2,5`: a comma before a space parts, one within a number is its decimal. */
function splitWeights(text: string): string[] {
  return text.split(/[;\s]+|,\s|,$/).filter(Boolean)
}

export function equipmentOf({ kit, items }: Answers): (EquipmentPreset | EquipmentItem)[] {
  if (kit === 'own') return items.length > 0 ? items : ['bodyweight_only']
  return kit === 'home_barbell' ? [...homeBarbell] : [kit]
}

function limitationsOf({ limitations, pregnant, cleared }: Answers): Limitation[] {
  return pregnant && cleared === 'yes' ? [...limitations, 'pregnancy'] : limitations
}

/** What stands in the way: nothing that a physician has cleared. */
function flagsOf({ health, healthCleared, pregnant, cleared }: Answers): HealthFlag[] {
  const open = healthCleared === 'yes' ? [] : health
  return pregnant && cleared === 'no' ? [...open, 'pregnant_not_cleared'] : open
}

/** Several names may stand on one line. */
export function splitNames(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
}

function round(value: number) {
  return Math.round(value * 10) / 10
}
