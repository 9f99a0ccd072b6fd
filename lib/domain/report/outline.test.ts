import { expect, test } from 'vitest'
import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { programToShow } from '@/testing/plans/program-to-show'
import { outlineWeeks } from './outline'

const athlete: AthleteProfileInput = {
  height_cm: 180,
  weight_kg: 80,
  age: 30,
  goal_category: 'strength',
  goal_raw: 'A stronger squat',
  fitness_level: 'intermediate',
  duration_weeks: 12,
  days_per_week: 4,
  session_minutes: 75,
  equipment: ['full_gym', 'spotter'],
}
const known_lifts = [{ exercise: 'back-squat', weight: 140, reps: 1 }]
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a week is outlined by its leading lift: the top set alone, or with its back-offs', () => {
  const week = outlineWeeks(programToShow({ ...athlete, known_lifts }).blueprint)[8]!
  expect(plain(week.work)).toBe('1 × 2 @ 90 %')
  expect(plain(week.all_work)).toBe('1 × 2 @ 90 % then 3 × 3 @ 85 %')
  expect(week).toMatchObject({ phase: 'intensification', pct: 90, phase_week: 3, phase_weeks: 3 })
})

test('a test week is outlined by its attempts, as its heaviest', () => {
  const week = outlineWeeks(programToShow({ ...athlete, known_lifts }).blueprint)[11]!
  expect(plain(week.work)).toBe('3 attempts @ 91, 97, 100 %')
  expect(week.pct).toBe(100)
})

test('where no maximum is known there is no percentage', () => {
  for (const week of outlineWeeks(programToShow(athlete).blueprint)) {
    expect(week.pct).toBeNull()
    expect(week.all_work).not.toContain('%')
  }
})
