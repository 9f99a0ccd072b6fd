import { expect, test } from 'vitest'
import { nextExtra, withExtraSets } from './extra-sets'
import type { PlannedSet } from './workout-plan'

const set: PlannedSet = { set_no: 1, name: 'Top set', from: 8, to: 12, load_kg: 60, rir: 2 }
const lift = { measure: 'reps', sets: [set, { ...set, set_no: 2 }] } as const
const plan = { ...lift, sets: [...lift.sets] }

test('what is done beyond the plan follows its sets, once each and in order, and nothing is planned of it', () => {
  const sets = withExtraSets(plan, [1, 2, 4, 3, 4])
  expect(sets.map(({ set_no, isExtra = false }) => [set_no, isExtra])).toEqual([
    [1, false],
    [2, false],
    [3, true],
    [4, true],
  ])
  expect(sets[2]).toMatchObject({ name: 'One more set', load_kg: null })
  expect(withExtraSets(plan, [])).toEqual(plan.sets)
})

test('one more set has the next number, up to the last that the log knows', () => {
  expect(nextExtra(plan, plan.sets)).toBe(3)
  expect(nextExtra(plan, withExtraSets(plan, [5]))).toBe(6)
  expect(nextExtra(plan, withExtraSets(plan, [30]))).toBeNull()
})

test('minutes and rounds have no more sets', () => {
  expect(nextExtra({ measure: 'rounds' }, plan.sets)).toBeNull()
  expect(withExtraSets({ ...plan, measure: 'minutes' }, [3])).toEqual(plan.sets)
})
