import { describe, expect, test } from 'vitest'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { isPercentLift } from '@/lib/domain/catalogue/exercise-kinds'
import { exerciseOfRow } from '@/lib/domain/program/planned-sets'
import { workoutMinutes } from '@/lib/domain/program/workout-minutes'
import { exerciseSchema } from '@/lib/domain/program/schema'
import { gridCases, gridProfile } from '@/testing/plans/grid-cases'
import { programAsPlanned, type RowAsPlanned } from '@/testing/plans/rows-as-planned'
import { sampleProfiles } from '@/testing/programs/sample-profiles'
import { buildBlueprint } from './build-blueprint'
import { refusalOf } from './refusal-of'
import { blueprintSchema, type BlueprintDay } from './schema'
import { isMainTag } from './styles/tags'

/** Every 37th request of the grid, and athletes of all ages, kits and limitations. */
const profiles = [
  ...gridCases()
    .filter((_, index) => index % 37 === 5)
    .map(gridProfile),
  ...sampleProfiles(60, 11, []).filter((profile) => !refusalOf(profile)),
]
const programs = profiles.map((profile) => ({ profile, ...programAsPlanned(profile) }))

describe('a blueprint', () => {
  test('satisfies its schema, and every planned exercise that of a program', () => {
    for (const { blueprint, rows } of programs) {
      const parsed = blueprintSchema.safeParse(blueprint)
      expect(parsed.error?.issues ?? []).toEqual([])
      for (const { exercise } of rows) {
        const row = exerciseSchema.safeParse(exercise)
        expect(row.error?.issues ?? [], exercise.exercise_id).toEqual([])
      }
    }
  })

  test('is the same for the same answers', () => {
    for (const profile of profiles.slice(0, 5))
      expect(buildBlueprint(profile)).toEqual(buildBlueprint(profile))
  })

  test('has each slot once, each with its first candidate and its variant among the candidates', () => {
    for (const { blueprint } of programs) {
      const ids = blueprint.slots.map(({ slot }) => slot)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { slot, day, candidates, variant, measure } of blueprint.slots.map((each) => ({
        ...each,
        measure: catalogueEntry(each.candidates[0]!).measure,
      }))) {
        expect(slot.startsWith(`d${day}s`)).toBe(true)
        expect(candidates).toContain(variant)
        expect(new Set(candidates).size).toBe(candidates.length)
        for (const id of candidates) expect(catalogueEntry(id).measure, id).toBe(measure)
      }
    }
  })

  test('uses a slot once a day, and every slot in some week', () => {
    for (const { blueprint } of programs) {
      const used = new Set<string>()
      for (const { rows } of daysOf(blueprint)) {
        const slots = rows.map(({ slot }) => slot)
        expect(new Set(slots).size).toBe(slots.length)
        for (const slot of slots) used.add(slot)
      }
      expect([...used].sort()).toEqual(blueprint.slots.map(({ slot }) => slot).sort())
    }
  })

  test('leaves the exercise open where the slot’s choice holds', () => {
    for (const { rows } of programs) {
      for (const { row, slot, week } of rows) {
        const usual = { slot: slot.slot, a: slot.candidates[0]!, b: slot.variant }
        const chosen = exerciseOfRow({ exercise_id: null }, usual, week.block)
        if (row.exercise_id !== null) expect(row.exercise_id).not.toBe(chosen)
      }
    }
  })

  test('has no exercise twice on a day of any week', () => {
    for (const { rows } of programs) {
      for (const [where, ids] of exercisesByDay(rows))
        expect(new Set(ids).size, `${where}: ${ids.join()}`).toBe(ids.length)
    }
  })

  test('has as many minutes a day as its rows take when code writes them, and never more than were asked', () => {
    for (const { blueprint, athlete, rows, profile } of programs) {
      for (const week of blueprint.weeks) {
        for (const day of week.days) {
          const exercises = rows
            .filter((each) => each.week === week && each.day === day)
            .map(({ exercise }) => exercise)
          expect(day.minutes).toBe(workoutMinutes(athlete, exercises))
          expect(day.minutes).toBeLessThanOrEqual(profile.session_minutes)
        }
      }
    }
  })

  test('pairs rows by letters, two and two, and lets trunk work fill the rests of a row of the day', () => {
    for (const { blueprint } of programs) {
      for (const { rows } of daysOf(blueprint)) {
        const pairs = ['A', 'B', 'C', 'D'].map(
          (letter) => rows.filter(({ superset }) => superset === letter).length,
        )
        expect(pairs.filter((count) => count !== 0 && count !== 2)).toEqual([])
        for (const { in_rests_of, superset, slot } of rows) {
          if (in_rests_of === null) continue
          expect(superset).toBeNull()
          expect(rows.map((row) => row.slot).filter((other) => other !== slot)).toContain(
            in_rests_of,
          )
        }
      }
    }
  })

  test('gives every main lift with a bar kilograms in every week, where the lifts are known', () => {
    const known = ['back-squat', 'bench-press', 'conventional-deadlift']
    const gyms = programs.filter(
      ({ profile }) =>
        profile.equipment.includes('full_gym') &&
        known.every((id) => profile.known_lifts.some(({ exercise }) => exercise === id)),
    )
    expect(gyms.length).toBeGreaterThan(5)
    for (const { rows } of gyms) {
      for (const { exercise, slot, entry } of rows) {
        if (!isMainTag(slot.tag) || !isPercentLift(entry)) continue
        for (const { load_kg } of exercise.sets) expect(load_kg, entry.id).toBeGreaterThan(0)
      }
    }
  })
})

function daysOf({ weeks }: { weeks: { days: BlueprintDay[] }[] }): BlueprintDay[] {
  return weeks.flatMap(({ days }) => days)
}

function exercisesByDay(rows: readonly RowAsPlanned[]): Map<string, string[]> {
  const byDay = new Map<string, string[]>()
  for (const { week, day, entry } of rows) {
    const where = `week ${week.week}, day ${day.day}`
    byDay.set(where, [...(byDay.get(where) ?? []), entry.id])
  }
  return byDay
}
