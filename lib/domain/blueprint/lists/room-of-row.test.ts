import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { familyRatio } from '@/lib/domain/blueprint/loads/start-ratios'
import { primaryGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { isPercentLift } from '@/lib/domain/catalogue/exercise-kinds'
import { workoutMinutes } from '@/lib/domain/program/workout-minutes'
import { programAsPlanned } from '@/testing/plans/rows-as-planned'
import { gridCases, gridProfile } from '@/testing/plans/grid-cases'

const plans = gridCases()
  .filter(({ weeks }) => weeks === 12)
  .filter((_, index) => index % 5 === 1)
  .map((request) => ({ request, blueprint: buildBlueprint(gridProfile(request)) }))
const gyms = plans.filter(({ request }) => request.kit === 'full_gym')

test('in a full gym seven in ten accessories leave a choice of three', () => {
  const slots = gyms.flatMap(({ blueprint }) => slotsOf(blueprint, ['a']))
  const open = slots.filter(({ candidates }) => candidates.length >= 3)
  expect(slots.length).toBeGreaterThan(100)
  expect(open.length).toBeGreaterThanOrEqual(0.7 * slots.length)
})

test('heavy, linear and other main lifts leave no choice', () => {
  for (const { blueprint } of plans)
    for (const { candidates, variant } of slotsOf(blueprint, ['H', 'S', 'B', 'B1', 'M']))
      expect(candidates).toEqual([variant])
})

test('what stands for a volume or a light lift has four fifths of its maximum', () => {
  for (const { blueprint } of gyms) {
    for (const { candidates } of slotsOf(blueprint, ['V', 'L'])) {
      const entries = candidates.map(catalogueEntry)
      if (!isPercentLift(entries[0]!)) continue
      expect(new Set(entries.map(({ pattern }) => pattern)).size).toBe(1)
      for (const entry of entries)
        expect(familyRatio(entry)?.ratio ?? 1, entry.id).toBeGreaterThanOrEqual(0.8)
    }
  }
})

test('an accessory is replaced by what trains the same muscle first, is counted alike and takes no longer', () => {
  for (const { blueprint, request } of plans) {
    const athlete = deriveAthlete(gridProfile(request))
    for (const { candidates } of slotsOf(blueprint, ['s', 'a', 'c'])) {
      const [first, ...others] = candidates.map(catalogueEntry)
      for (const other of others) {
        expect(other.measure, other.id).toBe(first!.measure)
        expect(primaryGroups(other)[0], other.id).toBe(primaryGroups(first!)[0])
        expect(other.unilateral && !first!.unilateral, other.id).toBe(false)
        expect(athlete.exercises.has(other.id), other.id).toBe(true)
      }
    }
  }
})

test('no choice makes a session longer than was asked', () => {
  for (const { request } of gyms.filter((_, index) => index % 4 === 0)) {
    const profile = gridProfile(request)
    const { athlete, rows } = programAsPlanned(profile)
    for (const { row, slot, week, day, exercise } of rows) {
      if (row.exercise_id !== null || week.week > 3) continue
      const others = rows.filter((each) => each.day === day && each.row !== row)
      for (const exercise_id of slot.candidates) {
        const session = [...others.map((each) => each.exercise), { ...exercise, exercise_id }]
        const minutes = workoutMinutes(athlete, session)
        expect(minutes, exercise_id).toBeLessThanOrEqual(profile.session_minutes)
      }
    }
  }
})

test('conditioning may be done on any machine or on foot, steady work and intervals apart', () => {
  const kinds = gyms.flatMap(({ blueprint }) => slotsOf(blueprint, ['c']))
  expect(kinds.length).toBeGreaterThan(10)
  for (const { candidates } of kinds) expect(candidates.length).toBeGreaterThanOrEqual(3)
})

function slotsOf({ slots }: Blueprint, tags: Blueprint['slots'][number]['tag'][]) {
  return slots.filter(({ tag }) => tags.includes(tag))
}
