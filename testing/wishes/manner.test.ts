import { describe, expect, test } from 'vitest'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { wishesSchema, type Wishes } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import type { Blueprint, Row, Slot } from '@/lib/domain/blueprint/schema'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import { gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { coach, writeProgram } from '@/testing/programs/write-program'
import { anyManner } from './random-wishes'
import { expectSoundPrograms } from './sound-programs'

const gym: GridCase = {
  style: 'hypertrophy',
  level: 'intermediate',
  days: 4,
  minutes: 75,
  kit: 'full_gym',
  weeks: 8,
}

test('however somebody likes to train, a program is planned that fails no rule', () => {
  expectSoundPrograms(anyManner, 12)
})

test('pairs are made where they are wished for and undone where they are not', () => {
  const paired = (style: Wishes['style']) =>
    rowsOf(blueprintOf({ ...gym, style: 'strength' }, { style })).filter(
      ({ row }) => row.superset !== null,
    ).length
  expect(paired([])).toBe(0)
  expect(paired(['supersets'])).toBeGreaterThan(0)
  const alone = blueprintOf({ ...gym, minutes: 45 }, { style: ['no_supersets'] })
  expect(rowsOf(alone).filter(({ row }) => row.superset ?? row.in_rests_of)).toEqual([])
})

test('few exercises are five a session', () => {
  const plan = blueprintOf(gym, { style: ['few_exercises'] })
  for (const { days } of plan.weeks)
    for (const { rows } of days) expect(rows.length).toBeLessThanOrEqual(5)
})

test('many and few repetitions move the small exercises and leave the main lifts', () => {
  const plain = blueprintOf(gym, {})
  const [many, few] = (['high_reps', 'low_reps'] as const).map((each) =>
    blueprintOf(gym, { style: [each] }),
  )
  expect(top(many!)).toBeGreaterThan(top(plain))
  expect(top(few!)).toBeLessThan(top(plain))
  for (const { row, exercise } of rowsOf(few!))
    if (isIsolationExercise(exercise)) expect(row.groups[0]!.amount_min).toBeGreaterThanOrEqual(8)
  const mains = (plan: Blueprint) =>
    rowsOf(plan)
      .filter(({ slot }) => slot.tag === 'M')
      .map(({ row }) => row.groups[0]!.amount_max)
  expect(new Set(mains(many!))).toEqual(new Set(mains(plain)))
})

test('to failure go small exercises alone', () => {
  const plan = blueprintOf(gym, { style: ['to_failure'] })
  const loading = plan.weeks.filter(({ week, phase }) => week > 1 && phase !== 'deload')
  const rows = loading.flatMap(({ days }) => days.flatMap((day) => day.rows))
  for (const row of rows) {
    const slot = plan.slots.find((each) => each.slot === row.slot)!
    const left = row.groups[0]!.rir
    if (isIsolationExercise(catalogueEntry(slot.candidates[0]!)))
      expect(left ?? 0).toBeLessThanOrEqual(1)
    else expect(left).toBeGreaterThanOrEqual(1)
  }
})

test('a split is followed where the days allow it, and else the plan says why not', () => {
  const split = (style: Wishes['style'][number], days: number) =>
    blueprintOf({ ...gym, days }, { style: [style] })
  expect(split('full_body', 4).answers[0]?.outcome).toBe('done')
  for (const { focus } of split('full_body', 4).weeks[0]!.days) expect(focus).toContain('Full body')
  expect(split('push_pull_legs', 3).weeks[0]!.days.map(({ focus }) => focus)).toHaveLength(3)
  expect(split('push_pull_legs', 4).answers[0]?.outcome).toBe('not_possible')
  expect(split('upper_lower', 3).answers[0]?.outcome).toBe('not_possible')
})

test('machines or free weights come first where the goal leaves it open', () => {
  const machines = (style: Wishes['style']) =>
    rowsOf(blueprintOf(gym, { style })).filter(({ exercise }) => exercise.load === 'machine').length
  expect(machines(['machines'])).toBeGreaterThan(machines([]))
  expect(machines(['free_weights'])).toBeLessThan(machines([]))
  const strong = blueprintOf({ ...gym, style: 'strength' }, { style: ['machines'] })
  expect(strong.slots.find(({ tag }) => tag === 'H')?.candidates).toEqual(['back-squat'])
})

test('conditioning is added, left out or left to the athlete, and the audit agrees', () => {
  const general = { ...gym, style: 'general' as const, minutes: 60 }
  const rows = (wishes: Partial<Wishes>, request: GridCase = general) =>
    rowsOf(blueprintOf(request, wishes)).filter(({ slot }) => slot.tag === 'c').length
  const want = (each: 'add' | 'none' | 'own') => ({ conditioning: { want: each, minutes: null } })
  expect(rows({})).toBeGreaterThan(0)
  expect(rows(want('none'))).toBe(0)
  expect(rows(want('own'))).toBe(0)
  expect(rows(want('add'), gym)).toBeGreaterThan(rows({}, gym))
  const { findings } = auditProgram(
    writeProgram(gridProfile(general), coach, wishesSchema.parse(want('none'))),
  )
  expect(findings.filter(({ severity }) => severity === 'fail' || severity === 'warn')).toEqual([])
})

test('who loses weight past the beginning does fewer sets with the same weights, a beginner as many', () => {
  const sets = (request: GridCase, body: Wishes['body']) =>
    rowsOf(blueprintOf(request, { body })).reduce(
      (sum, { row }) => sum + row.groups.reduce((all, group) => all + group.sets, 0),
      0,
    )
  expect(sets(gym, 'lose')).toBeLessThan(0.92 * sets(gym, null))
  const hour = { ...gym, minutes: 60 }
  expect(sets(hour, 'gain')).toBeGreaterThan(sets(hour, null))
  const beginner = { ...gym, level: 'beginner' as const }
  expect(blueprintOf(beginner, { body: 'lose' }).weeks).toEqual(blueprintOf(beginner, {}).weeks)
})

test('a nervous beginner learns on machines for four weeks, then meets the bar', () => {
  const request = {
    ...gym,
    style: 'strength' as const,
    level: 'beginner' as const,
    days: 3,
    weeks: 8,
  }
  const plan = blueprintOf(request, { tone: 'nervous' })
  const squats = (week: number) =>
    plan.weeks[week - 1]!.days.flatMap(({ rows }) => rows).flatMap((row) => {
      const slot = plan.slots.find((each) => each.slot === row.slot)!
      return slot.key === 'SQ' ? [row.exercise_id ?? slot.candidates[0]] : []
    })
  expect(new Set(squats(4))).toEqual(new Set(['machine-leg-press']))
  expect(new Set(squats(5))).toEqual(new Set(['back-squat']))
  for (const { days } of plan.weeks)
    for (const { rows } of days) expect(rows.length).toBeLessThanOrEqual(5)
})

describe('a scheme with a name of its own', () => {
  const strong: GridCase = { ...gym, style: 'strength', minutes: 60, weeks: 12 }
  const heavy = (style: Wishes['style'], request = strong) => {
    const plan = blueprintOf(request, { style })
    const squat = plan.slots.find(({ tag, pattern }) => tag === 'H' && pattern === 'knee')!
    const row = plan.weeks[2]!.days.flatMap(({ rows }) => rows).find(
      ({ slot }) => slot === squat.slot,
    )!
    return { answer: plan.answers[0], sets: row.groups.map((each) => [each.sets, each.amount_max]) }
  }

  test('is not copied; the nearest of ours is followed and said', () => {
    expect(heavy([]).sets).toEqual([[4, 6]])
    const fives = heavy(['five_by_five'])
    expect(fives.sets).toEqual([[5, 5]])
    expect(fives.answer?.outcome).toBe('partly')
    expect(fives.answer?.sentence).toContain('5 × 5')
    const tops = heavy(['five_three_one'])
    expect(tops.sets).toEqual([
      [1, 5],
      [3, 5],
    ])
    expect(tops.answer?.outcome).toBe('partly')
    expect(tops.answer?.sentence).toContain('1 × 3 + 3 × 5')
  })

  test('is one, the first that was named', () => {
    const both = blueprintOf(strong, { style: ['five_three_one', 'five_by_five'] })
    expect(both.answers.map(({ outcome }) => outcome)).toEqual(['partly', 'not_possible'])
  })

  test('makes programs that fail no rule', () => {
    for (const each of ['five_by_five', 'five_three_one'] as const)
      for (const level of ['intermediate', 'advanced'] as const) {
        const program = writeProgram(
          gridProfile({ ...strong, level }),
          coach,
          wishesSchema.parse({ style: [each] }),
        )
        const findings = auditProgram(program).findings
        expect(findings.filter(({ severity }) => severity === 'fail')).toEqual([])
      }
  })
})

function blueprintOf(request: GridCase, wishes: Partial<Wishes>): Blueprint {
  return buildBlueprint(gridProfile(request), wishesSchema.parse(wishes))
}

/** The second week's rows. */
function rowsOf({ weeks, slots }: Blueprint) {
  const bySlot = new Map(slots.map((slot): [string, Slot] => [slot.slot, slot]))
  return weeks[1]!.days.flatMap(({ rows }) =>
    rows.map((row: Row) => {
      const slot = bySlot.get(row.slot)!
      return { row, slot, exercise: catalogueEntry(row.exercise_id ?? slot.candidates[0]!) }
    }),
  )
}

/** Mean of the highest repetitions of small exercises. */
function top(plan: Blueprint): number {
  const small = rowsOf(plan).filter(({ slot }) => slot.tag === 'a')
  return small.reduce((sum, { row }) => sum + row.groups[0]!.amount_max, 0) / small.length
}
