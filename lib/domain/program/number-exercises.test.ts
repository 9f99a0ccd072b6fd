import { expect, test } from 'vitest'
import { numberExercises } from './number-exercises'
import type { Exercise } from './schema'

function exercise(superset: Exercise['superset'], rest_seconds = 90): Exercise {
  return {
    slot: 'd1s1',
    exercise_id: 'row',
    role: 'accessory',
    measure: 'reps',
    superset,
    warm_up: [],
    in_rests_of: null,
    sets: [],
    rest_seconds,
    tempo: null,
    progression: null,
    cue: '',
    alternatives: [],
  }
}

const numbers = (letters: Exercise['superset'][]) =>
  numberExercises(letters.map((letter) => exercise(letter))).flatMap(({ members }) =>
    members.map(({ number }) => number),
  )

test('supersets share a number, everything else has its own', () => {
  expect(numbers([null, null, 'A', 'A', 'B', 'B', 'B', null])).toEqual([
    '1',
    '2',
    '3A',
    '3B',
    '4A',
    '4B',
    '4C',
    '5',
  ])
})

test('a letter that stands alone is no superset', () => {
  expect(numbers(['A', null, 'A'])).toEqual(['1', '2', '3'])
})

test('a superset rests after its round', () => {
  const [group] = numberExercises([exercise('A', 20), exercise('A', 90)])
  expect(group).toMatchObject({ superset: true, rest_seconds: 90 })
})
