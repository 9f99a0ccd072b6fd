import { expect, test } from 'vitest'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { gridAthlete, gridCases, type GridCase } from '@/testing/plans/grid-cases'
import { planFacts, rowsOf } from '@/testing/plans/plan-facts'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { progressionOf } from './progression-of-row'

const beginner: GridCase = {
  style: 'strength',
  level: 'beginner',
  days: 3,
  minutes: 60,
  kit: 'full_gym',
  weeks: 8,
}
const athlete = gridAthlete(beginner)

const row = (id: string, tag: SlotRow['tag']): SlotRow => ({
  slot: 'd1s1',
  key: 'SQ',
  tag,
  exercise: catalogueEntry(id),
  sets: 3,
  base: 3,
  place: 0,
  emphasized: false,
  why: [],
})
const sets = (reps: number, kg: number, to = reps) => [
  { sets: 3, amount_min: reps, amount_max: to, rir: 2, pct: null, kg },
]

test('a step of the bar asks for further reps where it is more than 4 % of the weight, the more the larger it is', () => {
  const tops = [20, 30, 40, 60, 62.5, 80].map((kg) => {
    const { step_kg, top_first } = progressionOf(athlete, row('bench-press', 'B'), sets(5, kg), 1)
    expect(step_kg).toBe(2.5)
    return top_first
  })
  expect(tops).toEqual([8, 7, 6, 6, null, null])
})

test('a deadlift takes two steps at once only where the plan adds as much in a week', () => {
  const step = (share: number) => {
    const maxima = new Map([['conventional-deadlift', share * athlete.bodyWeightKg]])
    return progressionOf({ ...athlete, maxima }, row('conventional-deadlift', 'B1'), sets(5, 80), 1)
      .step_kg
  }
  expect(step(1)).toBe(5)
  expect(step(1.5)).toBe(2.5)
})

test('a next dumbbell of more than an eighth asks for four reps beyond the range', () => {
  const raise = row('dumbbell-lateral-raise', 'a')
  expect(progressionOf(athlete, raise, sets(12, 6, 20), 1).top_first).toBe(24)
  expect(progressionOf(athlete, raise, sets(12, 20, 20), 1).top_first).toBeNull()
})

test('one’s own weight climbs by reps and sets, also where no harder form is known; a backpack gets fuller', () => {
  const method = (id: string) => progressionOf(athlete, row(id, 'a'), sets(8, 0, 12), 1).method
  for (const id of ['neutral-grip-pull-up', 'bodyweight-reverse-lunge', 'floor-sit-up'])
    expect(method(id), id).toBe('ladder')
  expect(method('backpack-squat')).toBe('double')
  expect(method('band-row')).toBe('double')
})

test('every row of the grid says when more is asked, how much, and what follows a stall', () => {
  for (const request of gridCases().filter((_, index) => index % 97 === 3)) {
    for (const { progression, row } of planFacts(request).weeks.flatMap(rowsOf)) {
      expect(progression.trigger && progression.step && progression.stall).toBeTruthy()
      if (progression.method === 'linear') expect(progression.step_kg).toBeGreaterThan(0)
      if (progression.next_exercise) expect(progression.next_exercise).not.toBe(row.exercise.id)
    }
  }
})
