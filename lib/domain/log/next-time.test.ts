import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Done, LoggedSet } from '@/lib/domain/contract/training/log-view'
import type { ProgramSet, RowProgression } from '@/lib/domain/program/schema'
import { nextTime } from './next-time'
import type { RuledExercise } from './ruled'
import { prefillSets } from './prefill-sets'
import { sessionsBefore, sessionsOf } from './sessions-of'

const plain: RowProgression = {
  ...{ method: 'linear', trigger: '', step: '', stall: '', step_kg: 2.5, top_first: null },
  ...{ next_exercise: null, eights_of: null },
}

function exercise(
  [min, max]: [number, number],
  load_kg: number | null,
  progression: Partial<RowProgression>,
  rir: number | null = 2,
): RuledExercise {
  const set: ProgramSet = {
    ...{ kind: 'work', amount_min: min, amount_max: max, rir, pct_1rm: null, load_kg },
    pct_of_work: null,
  }
  return { measure: 'reps', sets: [set, set, set], progression: { ...plain, ...progression } }
}

const linear = exercise([5, 5], 60, { method: 'linear' })
const double = exercise([8, 12], 16, { method: 'double', step_kg: 2 })
const ladder = exercise([4, 8], null, { method: 'ladder', step_kg: null, next_exercise: 'archer' })

/** One session a week: of each the reps, with the good reps left after the last set where they were touched. */
function history(
  of: RuledExercise,
  weeks: { kg?: number | null; reps: number[]; left?: number }[],
) {
  const sets = weeks.flatMap(({ kg = of.sets[0]!.load_kg, reps, left }, index) =>
    reps.map((amount, place): LoggedSet => {
      const done: Done = { amount, load_kg: kg, rir: left ?? 2, rir_touched: left !== undefined }
      const at = new Date(Date.UTC(2027, 0, 4 + 7 * index, 18, place)).toISOString()
      const key = { week: index + 1, day: 1, slot: 'd1s1', set_no: place + 1 }
      const prescribed = of.sets[place] ?? null
      return {
        ...key,
        exercise_id: 'e',
        week_version: 1,
        prescribed,
        done,
        rev: 1,
        client_id: 'c',
        at,
      }
    }),
  )
  return sessionsOf(sets, 'e')
}

const after = (of: RuledExercise, ...weeks: Parameters<typeof history>[1]) =>
  nextTime(of, history(of, weeks))

test('linear: one step when all sets had their reps, two when the athlete says that four were left', () => {
  expect(after(linear, { reps: [5, 5, 5] })).toMatchObject({ outcome: 'step', load_kg: 62.5 })
  expect(after(linear, { reps: [5, 5, 5], left: 4 })).toMatchObject({ load_kg: 65 })
  expect(after(linear, { reps: [5, 5, 5], left: 1 })).toMatchObject({
    outcome: 'stay',
    load_kg: 60,
  })
})

test('one set more than planned decides nothing, however it went', () => {
  for (const [rule, reps] of [
    [linear, [5, 5, 5]],
    [double, [12, 12, 12]],
    [ladder, [8, 8, 8]],
  ] as const) {
    const planned = history(rule, [{ reps: [...reps] }, { reps: [...reps] }])
    const extra = { set_no: 4, amount: 1, load_kg: 5, rir: 0, prescribed: null }
    const more = planned.map((session) => ({ ...session, sets: [...session.sets, extra] }))
    expect(nextTime(rule, planned)).not.toBeNull()
    expect(nextTime(rule, more)).toEqual(nextTime(rule, planned))
    expect(prefillSets(rule, more)).toEqual(prefillSets(rule, planned))
  }
})

test('a session of nothing but sets beyond the plan offers its weight where nothing else does, and decides nothing', () => {
  const unknown = exercise([8, 12], null, { method: 'double', step_kg: 2 })
  const [session] = history(unknown, [{ kg: 20, reps: [12] }])
  const alone = [{ ...session!, sets: session!.sets.map((set) => ({ ...set, prescribed: null })) }]
  expect(nextTime(unknown, alone)).toBeNull()
  expect(prefillSets(unknown, alone)[0]).toMatchObject({ load_kg: 20, from: 'last' })
})

test('linear: a miss is tried again, two in a row are a tenth lighter, a step between begins anew', () => {
  expect(after(linear, { reps: [5, 5, 3] })).toMatchObject({ outcome: 'stay', load_kg: 60 })
  const miss = { reps: [5, 4, 3] }
  expect(after(linear, miss, miss)).toMatchObject({ outcome: 'lighter', load_kg: 52.5 })
  expect(after(linear, miss, { reps: [5, 5, 5] }, { kg: 62.5, ...miss })).toMatchObject({
    outcome: 'stay',
  })
  expect(after(linear, { reps: [5, 5] })).toMatchObject({ outcome: 'stay' })
})

test('linear: before a large step the reps climb', () => {
  const light = exercise([5, 5], 30, { top_first: 8, again_from: 5 })
  expect(after(light, { reps: [5, 5, 5] })).toMatchObject({ outcome: 'reps', amounts: [6, 6, 6] })
  expect(after(light, { reps: [8, 8, 8] })).toMatchObject({ load_kg: 32.5, amounts: [5, 5, 5] })
  expect(after(light, { reps: [5, 5, 5], left: 4 })).toMatchObject({ load_kg: 32.5 })
})

test('double: the next weight from the bottom once all sets reach the top', () => {
  expect(after(double, { reps: [12, 12, 12] })).toMatchObject({
    ...{ outcome: 'step', load_kg: 18, amounts: [8, 8, 8] },
  })
  expect(after(double, { reps: [12, 11, 9] })).toMatchObject({
    ...{ outcome: 'reps', load_kg: 16, amounts: [12, 12, 10] },
  })
  expect(after(double, { reps: [12, 12, 12], left: 0 })).toMatchObject({ outcome: 'stay' })
})

test('double: twice below the bottom is lighter, three weeks without a rep another exercise', () => {
  const below = { reps: [8, 7, 6] }
  expect(after(double, below)).toMatchObject({ outcome: 'stay', amounts: [8, 8, 8] })
  expect(after(double, below, below)).toMatchObject({ outcome: 'lighter', load_kg: 14 })
  const same = { reps: [10, 9, 9] }
  expect(after(double, same, same, same)).toMatchObject({ outcome: 'reps' })
  expect(after(double, same, same, same, same)).toMatchObject({ outcome: 'other' })
})

test('double: where nothing heavier is owned each rep is slowed', () => {
  const own = { lighter_kg: 14 }
  const heaviest = exercise([8, 12], 16, { method: 'double', step_kg: null, top_first: 16, own })
  expect(after(heaviest, { reps: [14, 14, 14] })).toMatchObject({ outcome: 'reps' })
  expect(after(heaviest, { reps: [16, 16, 16] })).toMatchObject({ outcome: 'slower', load_kg: 16 })
})

test('ladder: the next form after two sessions at the top, the one before after two below three', () => {
  const top = { reps: [8, 8, 8] }
  expect(after(ladder, top)).toMatchObject({ outcome: 'stay' })
  expect(after(ladder, top, top)).toMatchObject({ outcome: 'harder', exercise_id: 'archer' })
  expect(after(ladder, top, { ...top, left: 0 })).toMatchObject({ outcome: 'reps' })
  const few = { reps: [2, 2, 1] }
  expect(after(ladder, few, few)).toMatchObject({ outcome: 'easier' })
})

test('lighter weeks, other ranges and other methods say nothing', () => {
  const easy = exercise([5, 5], 45, {}, 5)
  expect(after(easy, { reps: [5, 5, 5] })).toBeNull()
  expect(nextTime(linear, history(easy, [{ reps: [5, 5, 5] }]))).toBeNull()
  expect(
    nextTime(exercise([6, 10], 18, double.progression!), history(double, [{ reps: [12, 12, 12] }])),
  ).toBeNull()
  expect(after(exercise([5, 5], 100, { method: 'wave' }), { reps: [5, 5, 5] })).toBeNull()
  expect(nextTime(linear, [])).toBeNull()
})

test('numbers of a plan that was reckoned anew since come before the rule', () => {
  const anew = exercise([5, 5], 75, {})
  const before = history(linear, [{ reps: [5, 5, 5] }])
  expect(nextTime(anew, before)).toBeNull()
  expect(prefillSets(anew, before)[0]).toMatchObject({ load_kg: 75, from: 'plan' })
})

test('a set is offered by the rule, else by the plan, else as it was last time', () => {
  const unknown = exercise([8, 12], null, { method: 'double', step_kg: 2 })
  expect(prefillSets(unknown, [])[0]).toMatchObject({ load_kg: null, amount: 8, from: 'nowhere' })
  const wave = exercise([5, 5], null, { method: 'wave' })
  const last = history(wave, [{ kg: 80, reps: [5, 5] }])
  expect(prefillSets(wave, last).map((set) => [set.load_kg, set.from])).toEqual(
    Array(3).fill([80, 'last']),
  )
  const done = history(double, [{ reps: [10, 9, 8] }])
  expect(prefillSets(double, done).map(({ amount }) => amount)).toEqual([11, 10, 9])
})

test('what came before a day is earlier by the clock, wherever the day was moved', () => {
  const all = history(linear, [{ reps: [5] }, { reps: [5] }, { reps: [5] }])
  expect(sessionsBefore(all, { week: 2, day: 1 }).map(({ week }) => week)).toEqual([1])
  expect(sessionsBefore(all, { week: 9, day: 1 })).toHaveLength(3)
})

const anyWeeks = fc.array(
  fc.record({
    kg: fc.integer({ min: 20, max: 40 }).map((steps) => steps * 2.5),
    reps: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 4 }),
    left: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 5 },
)

test('never more than two steps at once, and than one where nobody said what was left', () => {
  fc.assert(
    fc.property(anyWeeks, fc.constantFrom(linear, double), (weeks, of) => {
      const next = nextTime(
        { ...of, sets: of.sets.map((set) => ({ ...set, load_kg: null })) },
        history(of, weeks),
      )
      const { kg, left } = weeks.at(-1)!
      if (!next || next.load_kg === null) return
      const steps = (next.load_kg - kg) / of.progression!.step_kg!
      expect(steps).toBeLessThanOrEqual(left === undefined || of === double ? 1 : 2)
      expect(next.amounts.every((amount) => amount >= 1)).toBe(true)
    }),
  )
})

test('who did more is never told less', () => {
  fc.assert(
    fc.property(anyWeeks, fc.nat(3), fc.constantFrom(linear, double), (weeks, place, of) => {
      const last = weeks.at(-1)!
      const reps = last.reps.map((amount, index) => (index === place ? amount + 1 : amount))
      const better = [...weeks.slice(0, -1), { ...last, reps }]
      const [one, other] = [weeks, better].map((each) => nextTime(of, history(of, each)))
      expect(other?.load_kg ?? 0).toBeGreaterThanOrEqual(one?.load_kg ?? 0)
    }),
  )
})
