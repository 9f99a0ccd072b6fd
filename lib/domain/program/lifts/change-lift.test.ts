import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { type AthleteProfileInput, athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { lightest, loadable } from '@/lib/domain/blueprint/loads/racks'
import { type LiftAnchor, reanchor } from '@/lib/domain/blueprint/loads/reanchor'
import type { BlueprintWeek } from '@/lib/domain/blueprint/schema'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { Exercise, ProgramSet, Week } from '@/lib/domain/program/schema'
import { plainWeek } from '@/testing/programs/plain-week'
import type { ProgramState } from '@/lib/domain/program/program-state'
import { changeLift } from './change-lift'

const squat: LiftAnchor = {
  lift: 'back-squat',
  load_kg: 130,
  reps: 5,
  rir: null,
  from_week: 1,
  from_day: 1,
}

const intermediate = stateOf({})
const beginner = stateOf({
  fitness_level: 'beginner',
  duration_weeks: 12,
  session_minutes: 75,
  known_lifts: [
    { exercise: 'Back squat', weight: 60, reps: 5 },
    { exercise: 'Bench press', weight: 40, reps: 5 },
  ],
})
// By name, so that a counterexample can be read.
const programs = { intermediate, beginner }
const names = fc.constantFrom('intermediate' as const, 'beginner' as const)
const anchors = fc.record({
  lift: fc.constantFrom('back-squat', 'bench-press', 'conventional-deadlift', 'goblet-squat'),
  load_kg: fc.integer({ min: 30, max: 200 }),
  reps: fc.integer({ min: 1, max: 8 }),
  rir: fc.constantFrom(null, 0, 1, 2),
  from_week: fc.integer({ min: 1, max: 8 }),
  from_day: fc.integer({ min: 1, max: 4 }),
})

test('a heavier squat makes squats heavier, and nothing else', () => {
  const { maximum_kg, loads, weeks } = changeLift(intermediate, squat)
  expect(maximum_kg.becomes).toBeGreaterThan(maximum_kg.was!)
  expect(weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  for (const { exercise_id, was_kg, becomes_kg } of loads) {
    expect(becomes_kg!).toBeGreaterThan(was_kg!)
    expect(catalogueEntry(exercise_id).pattern).not.toMatch(/push|pull/)
  }
})

test('repetitions in reserve count as repetitions', () => {
  const plain = changeLift(intermediate, { ...squat, reps: 5, rir: 2 })
  const hard = changeLift(intermediate, { ...squat, reps: 7, rir: null })
  expect(plain).toEqual(hard)
})

test('an estimate that moves less than 2.5 % changes nothing', () => {
  const entry = catalogueEntry('back-squat')
  const athlete = deriveAthlete(intermediate.profile)
  for (const week of [1, 5, 8]) {
    const projected = projectedMaximum(athlete, entry, week)!
    const single = { ...squat, reps: 1, from_week: week }
    const same = changeLift(intermediate, { ...single, load_kg: projected * 1.024 })
    expect(same.weeks).toEqual([])
    const more = changeLift(intermediate, { ...single, load_kg: projected * 1.03 })
    expect(more.weeks).not.toEqual([])
  }
})

test('a set of more than ten repetitions tells no maximum', () => {
  expect(() => changeLift(intermediate, { ...squat, reps: 9, rir: 2 })).toThrow('ten repetitions')
})

test('growth counts from the week of the new set on', () => {
  const entry = catalogueEntry('back-squat')
  for (const { profile } of [intermediate, beginner]) {
    const before = deriveAthlete(profile)
    const after = reanchor(before, [{ ...squat, load_kg: 150, reps: 1, from_week: 4 }], 8, 1)
    const grown = (athlete: typeof before) =>
      projectedMaximum(athlete, entry, 8)! / projectedMaximum(athlete, entry, 4)!
    expect(projectedMaximum(after, entry, 4)).toBeCloseTo(150, 6)
    expect(grown(after)).toBeCloseTo(grown(before), 6)
  }
})

test('of two sets of one lift the later one counts from its own day on', () => {
  const athlete = deriveAthlete(intermediate.profile)
  const entry = catalogueEntry('back-squat')
  const both = [
    { ...squat, load_kg: 160, reps: 1, from_week: 5, from_day: 2 },
    { ...squat, load_kg: 140, reps: 1, from_week: 2, from_day: 1 },
  ]
  const at = (week: number, day: number) =>
    Math.round(projectedMaximum(reanchor(athlete, both, week, day), entry, week)!)
  expect(at(2, 1)).toBe(140)
  expect(at(5, 1)).toBeLessThan(145)
  expect(at(5, 2)).toBe(160)
})

test('a day that was trained stays as it was asked', () => {
  const trained = [{ week: 2, day: 1 }]
  const { weeks } = changeLift({ ...intermediate, trained }, squat)
  const before = intermediate.weeks[1]!.week.workouts[0]
  expect(weeks.find(({ week }) => week === 2)!.workouts[0]).toEqual(before)
})

test('what held or rose from week to week does so with other steps of plates', () => {
  for (const { lift, kg } of [
    ...[62.5, 65, 70, 72.5, 77.5].map((kg) => ({ lift: 'back-squat', kg })),
    ...[42.5, 45, 47.5, 50].map((kg) => ({ lift: 'bench-press', kg })),
  ]) {
    const { weeks } = changeLift(beginner, { ...squat, lift, load_kg: kg })
    expect(weeks).toHaveLength(12)
    weeks.slice(1).forEach((after, index) => {
      const earlier = weeks[index]!
      if (earlier.block !== after.block) return
      const was = heaviest(beginner.weeks[index]!.week)
      const then = heaviest(beginner.weeks[index + 1]!.week)
      for (const [row, load] of heaviest(after)) {
        if (then.get(row)! < was.get(row)!) continue
        expect(load, `${row} in week ${after.week}`).toBeGreaterThanOrEqual(
          heaviest(earlier).get(row) ?? 0,
        )
      }
    })
  }
})

describe('whatever is entered, and from whatever day', () => {
  test('days before it stay as they are, byte for byte', () => {
    fc.assert(
      fc.property(names, anchors, (name, anchor) => {
        const state = programs[name]
        for (const after of changeLift(state, anchor).weeks) {
          const { week: before } = state.weeks.find(({ week }) => week.week === after.week)!
          expect(after.week).toBeGreaterThanOrEqual(anchor.from_week)
          after.workouts.forEach((workout, place) => {
            if (after.week > anchor.from_week || workout.day >= anchor.from_day) return
            expect(JSON.stringify(workout)).toBe(JSON.stringify(before.workouts[place]))
          })
        }
      }),
      { numRuns: 40 },
    )
  })

  test('only kilograms, ramps and what next time depends on change', () => {
    fc.assert(
      fc.property(names, anchors, (name, anchor) => {
        const state = programs[name]
        for (const after of changeLift(state, anchor).weeks) {
          const { week: before } = state.weeks.find(({ week }) => week.week === after.week)!
          expect(withoutLoads(after)).toEqual(withoutLoads(before))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('a ramp stays as it was, or is the one to the new weight, step by step', () => {
    let others = 0
    fc.assert(
      fc.property(names, anchors, (name, anchor) => {
        const state = programs[name]
        for (const after of changeLift(state, anchor).weeks) {
          const { week: before, basis } = state.weeks.find(({ week }) => week.week === after.week)!
          after.workouts.forEach(({ day, exercises }, place) =>
            exercises.forEach((exercise, index) => {
              const was = before.workouts[place]!.exercises[index]!.warm_up
              if (JSON.stringify(exercise.warm_up) === JSON.stringify(was)) return
              if (exercise.warm_up.length !== was.length) others += 1
              expect(exercise.warm_up.map(stepOf)).toEqual(rampTo(exercise, basis, day))
            }),
          )
        }
      }),
      // So light that several steps are the empty bar.
      { numRuns: 40, examples: [['intermediate', { ...squat, load_kg: 30 }]] },
    )
    expect(others).toBeGreaterThan(0)
  })

  test('more in the set is never less in the program', () => {
    fc.assert(
      fc.property(names, anchors, fc.integer({ min: 1, max: 60 }), (name, anchor, more) => {
        const state = programs[name]
        const light = loadsOf(state, anchor)
        const heavy = loadsOf(state, { ...anchor, load_kg: anchor.load_kg + more })
        if (light === null || heavy === null) return
        heavy.forEach((kg, index) => expect(kg).toBeGreaterThanOrEqual(light[index]!))
      }),
      { numRuns: 40 },
    )
  })
})

/** Every weight of the program, kg; null where the set changes nothing. */
function loadsOf(state: ProgramState, anchor: LiftAnchor): number[] | null {
  const { weeks } = changeLift(state, anchor)
  if (weeks.length === 0) return null
  return state.weeks.flatMap(({ week }) => {
    const current = weeks.find((each) => each.week === week.week) ?? week
    return exercisesOf(current).flatMap(({ sets }) => sets.map(({ load_kg }) => load_kg ?? 0))
  })
}

function exercisesOf({ workouts }: Week): Exercise[] {
  return workouts.flatMap(({ exercises }) => exercises)
}

/** Of each exercise with weights, by day and slot. */
function heaviest({ workouts }: Week): Map<string, number> {
  return new Map(
    workouts.flatMap(({ day, exercises }) =>
      exercises.flatMap(({ slot, exercise_id, sets }) => {
        const kg = Math.max(...sets.map(({ load_kg }) => load_kg ?? 0))
        return kg > 0 ? [[`${day} ${slot} ${exercise_id}`, kg] as const] : []
      }),
    ),
  )
}

function withoutLoads(week: Week) {
  return exercisesOf(week).map(
    ({ sets, asked = [], warm_up: _ramp, progression: _next, ...exercise }) => ({
      ...exercise,
      sets: [...asked, ...sets].map(({ load_kg: _kg, ...set }) => set),
    }),
  )
}

/** The steps that the plan has up to the heaviest set, without one that weighs as much as the last. */
function rampTo({ slot, exercise_id, sets }: Exercise, { days }: BlueprintWeek, day: number) {
  const entry = catalogueEntry(exercise_id)
  const top = Math.max(...sets.map(({ load_kg }) => load_kg ?? 0))
  const { ramp } = days.find((each) => each.day === day)!.rows.find((row) => row.slot === slot)!
  return ramp
    .filter(({ percent }) => percent > 0 || entry.load === 'barbell')
    .map(({ reps, percent }) => ({
      reps,
      percent,
      kg:
        top > 0
          ? (loadable((top * percent) / 100, entry, { units: 'kg', ownWeights: null }) ??
            lightest(entry, { units: 'kg', ownWeights: null }))
          : null,
    }))
    .filter(({ kg }, index, steps) => kg === null || kg !== steps[index - 1]?.kg)
}

function stepOf({ amount_max, pct_of_work, load_kg }: ProgramSet) {
  return { reps: amount_max, percent: pct_of_work, kg: load_kg }
}

function stateOf(change: Partial<AthleteProfileInput>): ProgramState {
  const profile = athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 82,
    goal_category: 'strength',
    goal_raw: '',
    fitness_level: 'intermediate',
    duration_weeks: 8,
    days_per_week: 4,
    known_lifts: [
      { exercise: 'Back squat', weight: 120, reps: 5 },
      { exercise: 'Bench press', weight: 90, reps: 5 },
    ],
    ...change,
  })
  const blueprint = buildBlueprint(profile)
  const weeks = blueprint.weeks.map((basis) => ({
    week: plainWeek(profile, blueprint, basis),
    basis,
  }))
  return { profile, blueprint, anchors: [], trained: [], weeks }
}
