import type { WeekView } from '@/lib/domain/contract/views'
import type { Exercise, ProgramSet, Workout } from '@/lib/domain/program/schema'

/** A short day with a superset, for the sheet. */
export const workout: Workout = {
  day: 1,
  weekday: 'mon',
  kind: 'training',
  title: 'Squat and the muscles around it',
  focus: '',
  note: '',
  minutes: 48,
  exercises: [
    exercise('main_1', 'back_squat', set(6, 107.5), 4),
    exercise('acc_1', 'leg_curl', set(10, null), 3, 'A'),
    exercise('acc_2', 'split_squat', set(8, 16), 3, 'A'),
  ],
}

export const names: WeekView['exercises'] = {
  back_squat: { name: 'Back squat', measure: 'reps', unilateral: false },
  leg_curl: { name: 'Leg curl', measure: 'reps', unilateral: false },
  split_squat: { name: 'Bulgarian split squat', measure: 'reps', unilateral: true },
}

function exercise(
  slot: string,
  exercise_id: string,
  one: ProgramSet,
  sets: number,
  superset: 'A' | null = null,
): Exercise {
  const all = Array.from({ length: sets }, () => one)
  return {
    slot,
    exercise_id,
    role: 'main',
    measure: 'reps',
    superset,
    in_rests_of: null,
    warm_up: [],
    sets: all,
    rest_seconds: 120,
    tempo: null,
    progression: {
      method: 'double',
      trigger: 'all sets at the top of the range at the planned reserve',
      step: 'the next weight, from the bottom of the range',
      stall: 'twice stuck at the bottom: a tenth lighter',
      step_kg: 2.5,
      top_first: null,
      next_exercise: null,
      eights_of: null,
    },
    cue: '',
    alternatives: [],
  }
}

function set(amount: number, load_kg: number | null): ProgramSet {
  return {
    kind: 'work',
    amount_min: amount,
    amount_max: amount,
    rir: 2,
    pct_1rm: null,
    load_kg,
    pct_of_work: null,
  }
}
