import fc from 'fast-check'
import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import type { Done, LoggedSet } from '@/lib/domain/contract/training/log-view'
import type { ProgramState } from '@/lib/domain/program/program-state'
import type { Exercise } from '@/lib/domain/program/schema'
import { plainWeek } from '@/testing/programs/plain-week'
import { changeLifts } from './change-lifts'
import { logAnchors } from './log-anchors'

const state = stateOf()
const equal = exerciseOf('work')
const topped = exerciseOf('top')

interface Place {
  week: number
  day: number
  exercise: Exercise
}

test('a session as planned says nothing, whether what was left is said or not', () => {
  for (const place of [equal, topped]) {
    expect(told(place)).toEqual([])
    const as = (rir: number | null) => ({ rir: rir ?? 0, rir_touched: rir !== null })
    const said = told(place, (set) => as(set.rir))
    expect(changed(said, place).weeks).toEqual([])
  }
})

test('more reps in the last of equal sets make later weights heavier, fewer lighter', () => {
  const last = equal.exercise.sets.length
  const more = told(equal, (set, no) => (no === last ? { amount: set.amount_max + 6 } : {}))
  expect(more).toMatchObject([{ lift: equal.exercise.exercise_id, rir: null }])
  const { loads } = changed(more, equal)
  expect(loads.length).toBeGreaterThan(0)
  for (const { was_kg, becomes_kg } of loads) expect(becomes_kg!).toBeGreaterThan(was_kg!)
  const fewer = changed(
    told(equal, (set, no) => (no === last ? { amount: 2 } : {})),
    equal,
  )
  for (const { was_kg, becomes_kg } of fewer.loads) expect(becomes_kg!).toBeLessThan(was_kg!)
})

test('good reps left count only where they were touched', () => {
  const last = equal.exercise.sets.length
  const left = (rir_touched: boolean) =>
    told(equal, (set, no) => (no === last ? { rir: 0, rir_touched } : {}))
  expect(left(false)).toEqual([])
  expect(
    changed(left(true), equal).loads.every(({ was_kg, becomes_kg }) => becomes_kg! < was_kg!),
  ).toBe(true)
})

test('of a day with a top set that one counts, not the lighter ones after it', () => {
  const more = told(topped, (set) => (set.kind === 'top' ? {} : { amount: set.amount_max + 4 }))
  expect(more).toEqual([])
  const top = told(topped, (set) => (set.kind === 'top' ? { amount: 9 } : {}))
  expect(top).toMatchObject([{ lift: topped.exercise.exercise_id, reps: 9 }])
})

test('a lighter weight that went well is no sign of weakness', () => {
  expect(told(equal, (set) => ({ load_kg: set.load_kg! - 20 }))).toEqual([])
})

test('who did more is never given less', () => {
  const rir = fc.option(fc.integer({ min: 0, max: 4 }))
  const reps = fc.integer({ min: 1, max: 8 })
  fc.assert(
    fc.property(reps, rir, (amount, left) => {
      const last = equal.exercise.sets.length
      const of = (n: number) =>
        changed(
          told(equal, (_, no) =>
            no === last ? { amount: n, rir: left, rir_touched: left !== null } : {},
          ),
          equal,
        ).maxima_kg[0]?.becomes
      const [one, more] = [of(amount), of(amount + 1)]
      if (one !== undefined && more !== undefined) expect(more).toBeGreaterThanOrEqual(one)
    }),
    { numRuns: 20 },
  )
})

function told(
  { week, day, exercise }: Place,
  done: (set: Exercise['sets'][number], set_no: number) => Partial<Done> = () => ({}),
) {
  const sets = exercise.sets.map((prescribed, index): LoggedSet => {
    const { amount_max, load_kg, rir } = prescribed
    const as = { amount: amount_max, load_kg, rir, rir_touched: false }
    return {
      ...{ week, day, slot: exercise.slot, set_no: index + 1, exercise_id: exercise.exercise_id },
      ...{
        week_version: 1,
        prescribed,
        rev: 1,
        client_id: 'phone',
        at: '2027-01-04T18:00:00.000Z',
      },
      done: { ...as, ...done(prescribed, index + 1) },
    }
  })
  return logAnchors(state, sets, { week, day })
}

function changed(lifts: ReturnType<typeof told>, { week }: Place) {
  const day = { from_week: week + 1, from_day: 1 }
  return changeLifts(
    state,
    lifts.map(({ lift, reckoned_kg, reps, rir }) => ({
      lift,
      load_kg: reckoned_kg,
      reps,
      rir,
      ...day,
    })),
  )
}

function exerciseOf(kind: 'work' | 'top'): Place {
  const places = state.weeks.flatMap(({ week: { week, workouts } }) =>
    workouts.flatMap(({ day, exercises }) =>
      exercises.map((exercise) => ({ week, day, exercise })),
    ),
  )
  return places.find(
    ({ week, exercise: { exercise_id, role, sets } }) =>
      week > 1 && exercise_id === 'back-squat' && role === 'main' && sets[0]!.kind === kind,
  )!
}

function stateOf(): ProgramState {
  const profile = athleteProfileSchema.parse({
    ...{ height_cm: 180, weight_kg: 82, goal_category: 'strength', goal_raw: '' },
    ...{ fitness_level: 'intermediate', duration_weeks: 12, days_per_week: 4, session_minutes: 75 },
    known_lifts: [
      { exercise: 'Back squat', weight: 120, reps: 5 },
      { exercise: 'Bench press', weight: 90, reps: 5 },
    ],
  })
  const blueprint = buildBlueprint(profile)
  const weeks = blueprint.weeks.map((basis) => ({
    week: plainWeek(profile, blueprint, basis),
    basis,
  }))
  return { profile, blueprint, anchors: [], trained: [], weeks }
}
