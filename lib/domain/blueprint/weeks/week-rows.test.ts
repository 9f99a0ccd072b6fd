import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import { gridCases, gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { planFacts, rowsOf } from '@/testing/plans/plan-facts'
import type { PlannedRow, WeekPlan } from './planned-week'

const idsOf = (week: WeekPlan, wanted: (row: PlannedRow) => boolean) =>
  rowsOf(week)
    .filter(wanted)
    .map(({ row }) => row.exercise.id)
    .sort()

const smallWoman = deriveAthlete(
  athleteProfileSchema.parse({
    height_cm: 160,
    weight_kg: 52,
    age: 30,
    sex: 'female',
    goal_category: 'strength',
    goal_raw: '',
    fitness_level: 'beginner',
    duration_weeks: 16,
    days_per_week: 3,
    session_minutes: 60,
    equipment: ['full_gym', 'spotter'],
    known_lifts: [
      { exercise: 'back-squat', weight: 30, reps: 5 },
      { exercise: 'bench-press', weight: 20, reps: 5 },
      { exercise: 'conventional-deadlift', weight: 45, reps: 5 },
    ],
  }),
)

test('a lift that is lighter than the bar is trained with dumbbells, and with the bar from the week in which it fits', () => {
  const weeks = [...planWeeks(planBasis(smallWoman))]
  const presses = (week: WeekPlan) =>
    rowsOf(week).filter(({ row }) => row.key === 'BP' || row.key === 'OHP')
  for (const week of weeks) {
    for (const { row, groups } of presses(week)) {
      expect(groups.every(({ kg }) => kg !== null)).toBe(true)
      if (row.exercise.load === 'barbell') expect(groups[0]?.kg).toBeGreaterThanOrEqual(20)
    }
  }
  expect(presses(weeks[0]!).map(({ row }) => row.exercise.load)).toContain('dumbbell')
  expect(presses(weeks.at(-1)!).map(({ row }) => row.exercise.id)).toContain('bench-press')
})

test('a long block does not keep a beginner from the bar that they have grown into', () => {
  const athlete = deriveAthlete(
    athleteProfileSchema.parse({
      ...{ height_cm: 165, weight_kg: 50, age: 24, sex: 'male', goal_raw: '' },
      ...{ goal_category: 'strength', fitness_level: 'beginner', limitations: ['knee'] },
      ...{ duration_weeks: 8, days_per_week: 6, session_minutes: 30 },
      equipment: ['barbell', 'rack', 'bench'],
      known_lifts: [{ exercise: 'bench-press', weight: 20, reps: 5 }],
    }),
  )
  const days = [...planWeeks(planBasis(athlete))].map(
    (week) => rowsOf(week).filter(({ row }) => row.exercise.id === 'bench-press').length,
  )
  const first = days.findIndex((each) => each > 0)
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(5)
  expect(days.slice(first)).toEqual(days.slice(first).fill(2))
})

test('heavy lifts stay to the end, assistance takes a variant in every second block', () => {
  const facts = planFacts({
    style: 'strength',
    level: 'intermediate',
    days: 4,
    minutes: 75,
    kit: 'full_gym',
    weeks: 12,
  })
  const [first, later] = [1, 2].map((block) =>
    facts.loading.find(({ week }) => week.block === block)!,
  )
  const heavy = ({ row }: PlannedRow) => row.tag === 'H'
  const assistance = ({ row }: PlannedRow) => row.tag === 's' || row.tag === 'a'
  expect(idsOf(later!, heavy)).toEqual(idsOf(first!, heavy))
  expect(idsOf(later!, assistance)).not.toEqual(idsOf(first!, assistance))
})

test('what gets heavier by forms is a form harder in the next block, where there is one', () => {
  const cases = gridCases().filter(
    ({ kit, level }) => kit === 'bodyweight_only' && level !== 'beginner',
  )
  let harder = 0
  for (const request of cases.filter((_, index) => index % 20 === 0)) {
    const { loading } = planFacts(request)
    const second = loading.find(({ week }) => week.block === 2)
    if (second && idsOf(second, () => true).join() !== idsOf(loading[0]!, () => true).join())
      harder += 1
  }
  expect(harder).toBeGreaterThan(3)
})

const trained: GridCase = {
  style: 'fitness',
  level: 'beginner',
  days: 4,
  minutes: 45,
  kit: 'full_gym',
  weeks: 12,
}
const keysOf = (weeks: readonly WeekPlan[]) =>
  weeks.flatMap(rowsOf).flatMap(({ row }) => (row.tag === 'c' ? [row.key] : []))

test("beginners' intervals are steady for four weeks, and in every light week", () => {
  const { weeks } = planFacts(trained)
  const light = weeks.filter(({ week }) => week.phase === 'deload' && week.week > 4)
  expect(light.length).toBeGreaterThan(0)
  expect(keysOf([...weeks.slice(0, 4), ...light])).not.toContain('INTV')
  expect(keysOf(weeks.slice(4))).toContain('INTV')
})

test('from 65 on all conditioning is steady', () => {
  for (const level of ['beginner', 'intermediate'] as const) {
    const athlete = deriveAthlete({ ...gridProfile({ ...trained, level }), age: 66 })
    const keys = keysOf([...planWeeks(planBasis(athlete))])
    expect(new Set(keys)).toEqual(new Set(['STEADY']))
  }
})
