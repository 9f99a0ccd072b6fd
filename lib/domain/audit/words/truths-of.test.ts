import { expect, it } from 'vitest'
import type { Exercise, ProgramSet } from '@/lib/domain/program/schema'
import { truthsOfExercise, untrueClaim } from './truths-of'

const set: ProgramSet = {
  kind: 'work',
  amount_min: 8,
  amount_max: 12,
  rir: 2,
  pct_1rm: null,
  load_kg: 22.5,
  pct_of_work: null,
}

const curl: Exercise = {
  slot: 'd1s1',
  exercise_id: 'ez-bar-curl',
  role: 'accessory',
  measure: 'reps',
  superset: null,
  in_rests_of: null,
  warm_up: [],
  sets: [set, set, set],
  rest_seconds: 90,
  tempo: null,
  progression: {
    method: 'double',
    trigger: 'all sets reach 12 reps',
    step: 'add 2.5 kg',
    stall: 'take 10 % less',
    step_kg: 2.5,
    top_first: null,
    next_exercise: null,
    eights_of: null,
  },
  cue: '',
  alternatives: [],
}

it('of a range both printed ends are true, and what lies between is nobody’s number', () => {
  const truths = truthsOfExercise(curl)
  expect(untrueClaim('Three sets of 8-12 reps, the last of 12.', truths)).toBeUndefined()
  expect(untrueClaim('Stop at 10 reps.', truths)).toBe('10 reps')
})

it('what a row says of next time may be said in words', () => {
  const truths = truthsOfExercise(curl)
  expect(untrueClaim('Then add 2.5 kg; after two misses take 10 % less.', truths)).toBeUndefined()
  expect(untrueClaim('Then add 5 kg.', truths)).toBe('5 kg')
})

it('rounds, meters and minutes are true of what is counted in them', () => {
  const once = { ...set, amount_min: 8, amount_max: 8, rir: null, load_kg: null }
  const counted = (measure: Exercise['measure']) =>
    truthsOfExercise({ ...curl, measure, sets: [once] })
  expect(untrueClaim('Do 8 rounds.', counted('rounds'))).toBeUndefined()
  expect(untrueClaim('Do 8 rounds.', counted('minutes'))).toBe('8 rounds')
  expect(untrueClaim('Ride for 8 minutes.', counted('minutes'))).toBeUndefined()
  expect(untrueClaim('Sprint 30 m.', counted('meters'))).toBe('30 m')
})
