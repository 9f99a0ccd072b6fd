import { describe, expect, it } from 'vitest'
import { truthsOfExercise } from '@/lib/domain/audit/words/truths-of'
import type { Exercise, ProgramSet } from '@/lib/domain/program/schema'
import { program } from '@/testing/programs/written-program'
import { composeWeek } from '@/lib/writing/compose-week'
import { readWeek } from '@/lib/writing/loose-reply'
import { editWords } from './edit-words'
import { tokensOfExercise } from './exercise-tokens'

const set: ProgramSet = {
  kind: 'work',
  amount_min: 8,
  amount_max: 12,
  rir: 2,
  pct_1rm: null,
  load_kg: null,
  pct_of_work: null,
}

describe('tokens of a cue', () => {
  it('are the sets, the range and the reserve of its row', () => {
    expect(tokensOfExercise({ measure: 'reps', sets: [set, set, set] })).toEqual({
      sets: 3,
      reps: '8–12',
      rir: 2,
    })
  })

  it('name an amount by its measure, and a fixed one by one number', () => {
    const steady = { ...set, amount_min: 12, amount_max: 12, rir: null }
    expect(tokensOfExercise({ measure: 'minutes', sets: [steady] })).toEqual({
      sets: 1,
      minutes: '12',
      rir: null,
    })
  })

  it('have no value where sets differ, nor where the reserve reads as easy', () => {
    const top = { ...set, kind: 'top' as const, amount_min: 3, amount_max: 3, rir: 3 }
    expect(tokensOfExercise({ measure: 'reps', sets: [top, set, set] })).toEqual({
      sets: 3,
      reps: null,
      rir: null,
    })
    expect(tokensOfExercise({ measure: 'reps', sets: [{ ...set, rir: 5 }] }).rir).toBeNull()
  })
})

it('a range that a token prints is true of its row, in every row of a program', () => {
  const of = program({ goal_category: 'general_fitness', session_minutes: 45, days_per_week: 3 })
  const exercises = of.blueprint.weeks.flatMap((week) =>
    composeWeek({ ...of, week, reply: readWeek({}, null) }).value.workouts.flatMap(
      (workout) => workout.exercises,
    ),
  )
  const measures = new Set(exercises.map(({ measure }) => measure))
  expect(measures.has('minutes')).toBe(true)
  for (const exercise of exercises)
    expect(said(exercise)).toEqual({ problem: null, adjustments: [] })
})

function said(exercise: Exercise) {
  const { problem, adjustments } = editWords(
    `Do all {{sets}} sets. Stay at {{${exercise.measure}}} ${exercise.measure} each. Keep {{rir}} reps back.`,
    {
      where: 'Cue',
      maxLength: 200,
      fallback: exercise.cue,
      tokens: tokensOfExercise(exercise),
      truths: truthsOfExercise(exercise),
    },
  )
  return { problem, adjustments }
}
