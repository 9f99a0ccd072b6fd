import { expect, it } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import { auditMerit } from './audit-merit'
import { trainingOfPlan } from './training-of-plan'

const asked: AthleteProfileInput = {
  height_cm: 180,
  weight_kg: 80,
  age: 30,
  goal_category: 'strength',
  goal_raw: '',
  fitness_level: 'intermediate',
  duration_weeks: 12,
  days_per_week: 4,
  session_minutes: 75,
  equipment: ['full_gym', 'spotter'],
  known_lifts: [
    { exercise: 'squat', weight: 308, reps: 1 },
    { exercise: 'bench press', weight: 220, reps: 1 },
    { exercise: 'deadlift', weight: 375, reps: 1 },
  ],
  units: 'lb',
}

it('reads the weeks of a plan as facts: phases, calendar, parts, loads, minutes of conditioning', () => {
  const training = trainingOf(asked)
  const [first] = training.weeks
  expect(training.weeks.map(({ phase }) => phase)).toContain('deload')
  expect(first!.days.map(({ weekday }) => weekday)).toEqual(['mon', 'tue', 'thu', 'fri'])
  const squat = first!.days[0]!.rows[0]!
  expect(squat).toMatchObject({ part: 'heavy', exercise: { id: 'back-squat' }, minutes: null })
  expect(squat.sets[0]!.load_kg).toBeGreaterThan(80)
  expect(training.weeks.at(-1)!.days.map(({ test }) => test)).toContain(true)

  const general = trainingOf({ ...asked, goal_category: 'general_fitness', days_per_week: 3 })
  const rows = general.weeks[0]!.days.flatMap((day) => day.rows)
  const conditioning = rows.filter(({ part }) => part === 'conditioning')
  expect(conditioning.every(({ minutes }) => (minutes ?? 0) >= 6)).toBe(true)
  expect(conditioning.length).toBeGreaterThan(0)
})

it('tells what was asked for, entered lifts in kg by their ids', () => {
  const { form } = trainingOf(asked)
  expect(form).toMatchObject({ days_per_week: 4, session_minutes: 75, limited: false, units: 'lb' })
  expect(form!.lifts.get('back-squat')!.load_kg).toBeCloseTo(139.7, 1)
  expect(form!.allowed.has('pistol-squat')).toBe(false)
})

it('finds no failure in a strength plan on four days', () => {
  const failing = auditMerit(trainingOf(asked)).filter(({ severity }) => severity === 'fail')
  expect(failing.map(({ rule }) => rule)).toEqual([])
})

function trainingOf(input: AthleteProfileInput) {
  const profile = athleteProfileSchema.parse(input)
  const athlete = deriveAthlete(profile)
  return trainingOfPlan(profile, athlete, [...planWeeks(planBasis(athlete))])
}
