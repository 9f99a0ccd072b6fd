import { expect, it } from 'vitest'
import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { plainProgram } from '@/testing/programs/plain-program'
import { trainingOfProgram } from './training-of-program'

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

it('reads the weeks of a program as facts: phases, calendar, parts, loads, how a lift goes on', () => {
  const training = trainingOf(asked)
  const [first] = training.weeks
  expect(training.weeks.map(({ phase }) => phase)).toContain('deload')
  expect(first!.days.map(({ weekday }) => weekday)).toEqual(['mon', 'tue', 'thu', 'fri'])
  const squat = first!.days[0]!.rows[0]!
  expect(squat).toMatchObject({ part: 'heavy', exercise: { id: 'back-squat' }, minutes: null })
  expect(squat.sets[0]!.load_kg).toBeGreaterThan(80)
  expect(squat.progression?.method).toBe('wave')
  expect(training.weeks.at(-1)!.days.map(({ test }) => test)).toContain(true)
})

it('puts equal sets together, and a top set apart from its lighter ones', () => {
  const program = plainProgram(athleteProfileSchema.parse(asked))
  const training = trainingOfProgram(program)
  const wave = program.blueprint.weeks.findIndex(({ days }) => days[0]!.rows[0]!.groups.length > 1)
  const { groups } = program.blueprint.weeks[wave]!.days[0]!.rows[0]!
  const read = training.weeks[wave]!.days[0]!.rows[0]!.sets
  expect(read.map(({ sets, pct }) => [sets, pct])).toEqual(
    groups.map(({ sets, pct_1rm }) => [sets, pct_1rm]),
  )
})

it('knows conditioning and its minutes, also where it is counted in rounds', () => {
  const general = trainingOf({ ...asked, goal_category: 'general_fitness', days_per_week: 3 })
  const rows = general.weeks[0]!.days.flatMap((day) => day.rows)
  const conditioning = rows.filter(({ part }) => part === 'conditioning')
  expect(new Set(conditioning.map(({ exercise }) => exercise.measure)).size).toBeGreaterThan(1)
  expect(conditioning.every(({ minutes }) => (minutes ?? 0) >= 6)).toBe(true)
})

it('tells what was asked for, entered lifts in kg by their ids', () => {
  const { form } = trainingOf(asked)
  expect(form).toMatchObject({ days_per_week: 4, session_minutes: 75, limited: false, units: 'lb' })
  expect(form!.lifts.get('back-squat')!.load_kg).toBeCloseTo(139.7, 1)
  expect(form!.allowed.has('pistol-squat')).toBe(false)
})

function trainingOf(input: AthleteProfileInput) {
  return trainingOfProgram(plainProgram(athleteProfileSchema.parse(input)))
}
