import { expect, test } from 'vitest'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { gridAthlete, type GridCase } from '@/testing/plans/grid-cases'
import { programWeeks } from '@/lib/domain/blueprint/weeks/program-week'
import { plannedReserve } from './reserve'

const size: GridCase = {
  style: 'hypertrophy',
  level: 'intermediate',
  days: 4,
  minutes: 60,
  kit: 'full_gym',
  weeks: 12,
}

const reserves = (request: GridCase, id: string) => {
  const athlete = gridAthlete(request)
  return programWeeks(athlete).map((week) => plannedReserve(athlete, catalogueEntry(id), week))
}

test('size goes nearer failure the less a set costs the body', () => {
  // The second block: three loading weeks after a deload.
  const block = (id: string) => reserves(size, id).slice(5, 8)
  expect(block('back-squat')).toEqual([3, 2, 1])
  expect(block('romanian-deadlift')).toEqual([3, 2, 2])
  expect(block('machine-leg-press')).toEqual([2, 2, 1])
  expect(block('dumbbell-lateral-raise')).toEqual([2, 1, 1])
  expect(block('cable-fly')).toEqual([2, 1, 0])
})

test('beginners keep three reps for three weeks, then two', () => {
  const beginner = { ...size, level: 'beginner' as const, weeks: 8 }
  expect(reserves(beginner, 'seated-leg-curl')).toEqual([3, 3, 3, 2, 2, 2, 2, 2])
})

test('programs of one or two weeks keep a rep more', () => {
  expect(reserves({ ...size, weeks: 2 }, 'back-squat')).toEqual([4, 3 - 1])
})
