import { describe, expect, test } from 'vitest'
import type { Row } from '@/lib/domain/blueprint/schema'
import type { ProgramSet } from '@/lib/domain/program/schema'
import type { Measure } from '@/lib/domain/vocabulary'
import { formatReserve, formatWork, leftWords, prescribeRow, prescribeSets } from './prescription'
import { formatSetLines, setLines } from './set-lines'

describe('a prescription', () => {
  test('counts equal sets once and rounds the percentage', () => {
    expect(workOf([set(), set(), set(), set()])).toBe('4 × 6 @ 81 %')
  })

  test('leaves the percentage out where no maximum is known', () => {
    expect(workOf([set({ pct_1rm: null })])).toBe('1 × 6')
  })

  test('shows both ends of a range, and the unit of everything but reps', () => {
    const work = (measure: Measure, from: number, to: number, times = 3) =>
      workOf(Array<ProgramSet>(times).fill(plainSet(from, to)), measure)
    expect(work('reps', 8, 12)).toBe('3 × 8–12')
    expect(work('seconds', 20, 40)).toBe('3 × 20–40 s')
    expect(work('contacts', 15, 20)).toBe('3 × 15–20 contacts')
    expect(work('contacts', 1, 1)).toBe('3 × 1 contact')
    expect(work('meters', 30, 30, 6)).toBe('6 × 30 m')
  })

  test('says minutes and rounds without counting the one set', () => {
    expect(workOf([plainSet(20, 20)], 'minutes')).toBe('20 min')
    expect(workOf([plainSet(8, 8)], 'rounds')).toBe('8 rounds')
    expect(workOf([plainSet(5, 5), plainSet(5, 5)], 'minutes')).toBe('2 × 5 min')
  })

  test('sets the back-offs behind the top set', () => {
    expect(workOf([top, backOff, backOff])).toBe('1 × 3 @ 87 % then 2 × 5 @ 77 %')
  })

  test('counts the attempts of a test together', () => {
    expect(workOf(attempts)).toBe('3 attempts @ 91, 97, 100 %')
  })

  test('says when only the last set leaves fewer reps', () => {
    const { parts, rir, last_rir } = prescribeSets([set(), set(), set({ rir: 1 })], 'reps', 180)
    expect({ parts: parts.length, rir, last_rir }).toEqual({ parts: 1, rir: 2, last_rir: 1 })
  })

  test('counts no warm-up sets', () => {
    expect(workOf([set({ kind: 'warm_up' }), set()])).toBe('1 × 6 @ 81 %')
  })

  test('of a blueprint’s row is the same as of its sets, but for the weight', () => {
    const row: Row = {
      slot: 'd1s1',
      exercise_id: null,
      measure: 'reps',
      groups: [
        { kind: 'top', sets: 1, amount_min: 3, amount_max: 3, rir: 3, pct_1rm: 87 },
        { kind: 'back_off', sets: 2, amount_min: 5, amount_max: 5, rir: 4, pct_1rm: 77 },
      ],
      rest_seconds: 180,
      ramp: [],
      superset: null,
      in_rests_of: null,
      method: 'wave',
    }
    const light = [top, backOff, backOff].map((each) => ({ ...each, load_kg: null }))
    expect(prescribeRow(row)).toEqual(prescribeSets(light, 'reps', 180))
  })
})

test('what is left is a number up to four, then easy, and nothing where it means nothing', () => {
  expect([0, 4, 5, null].map(formatReserve).map(plain)).toEqual(['RIR 0', 'RIR 4', 'easy', ''])
  expect([0, 3, 6, null].map(leftWords).map(plain)).toEqual(['none left', '3 left', 'easy', ''])
})

describe('sets by their names', () => {
  test('a top set and its back-offs stand apart, each with its weight', () => {
    expect(linesOf([top, backOff, backOff])).toEqual([
      'Top set 1 × 3 at 125 kg (87 %), 3 left',
      'Back-offs 2 × 5 at 110 kg (77 %), 4 left',
    ])
  })

  test('attempts are counted out', () => {
    expect(linesOf(attempts)).toEqual([
      'First attempt 132.5 kg (91 %)',
      'Second attempt 140 kg (97 %)',
      'Third attempt 145 kg (100 %)',
    ])
  })

  test('a weight that is not known is found', () => {
    const find = set({ kind: 'find', amount_min: 8, amount_max: 8, pct_1rm: null, load_kg: null })
    expect(namesOf([find, find, find])).toEqual(['Find your eight'])
    expect(workOf([find, find, find])).toBe('find your 8, up to 3 sets')
  })

  test('plain sets have no name, a tested range is as many as there are', () => {
    expect(namesOf([set(), set()])).toEqual([''])
    expect(namesOf([set({ kind: 'test', amount_min: 3, amount_max: 5 })])).toEqual([
      'All clean reps',
    ])
  })
})

const top = set({ kind: 'top', amount_min: 3, amount_max: 3, pct_1rm: 87, rir: 3, load_kg: 125 })
const backOff = set({
  kind: 'back_off',
  amount_min: 5,
  amount_max: 5,
  pct_1rm: 77,
  rir: 4,
  load_kg: 110,
})
const attempts = [
  [91, 132.5],
  [96.5, 140],
  [100, 145],
].map(([pct_1rm, load_kg]) =>
  set({
    kind: 'test',
    amount_min: 1,
    amount_max: 1,
    rir: null,
    pct_1rm: pct_1rm!,
    load_kg: load_kg!,
  }),
)

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function workOf(sets: readonly ProgramSet[], measure: Measure = 'reps'): string {
  return plain(formatWork(prescribeSets(sets, measure, 180)))
}

function linesOf(sets: readonly ProgramSet[]): string[] {
  return formatSetLines(prescribeSets(sets, 'reps', 180).parts, 'kg').map(plain)
}

function namesOf(sets: readonly ProgramSet[]): string[] {
  return setLines(prescribeSets(sets, 'reps', 180).parts).map(({ name }) => name)
}

function plainSet(amount_min: number, amount_max: number): ProgramSet {
  return set({ amount_min, amount_max, pct_1rm: null, load_kg: null, rir: null })
}

function set(over: Partial<ProgramSet> = {}): ProgramSet {
  return {
    kind: 'work',
    amount_min: 6,
    amount_max: 6,
    rir: 2,
    pct_1rm: 80.56,
    load_kg: 87.5,
    pct_of_work: null,
    ...over,
  }
}
