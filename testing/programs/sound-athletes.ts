import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { soundProgram, type Line, type SoundDay, type SoundShape } from './sound-program'

/** Athletes with a sound program each, so that every rule of a written program has one to which it applies. */
export const soundAthletes = {
  strong: () =>
    program(
      { known_lifts, equipment: ['full_gym', 'spotter'] },
      { phases: 'AAADAA', rir: 2, days: heavy },
    ),
  new: () => program({ fitness_level: 'beginner' }, { phases: 'AAAA', rir: 2, days: simple }),
  young: () => program({ age: 15 }, { phases: 'AAAA', rir: 3, days: simple }),
  old: () => program({ age: 70 }, { phases: 'AAAA', rir: 3, days: withBalance }),
  fast: () => program({ goal_category: 'power' }, { phases: 'AA', rir: 2, days: withJumps }),
  alone: () =>
    program(
      { equipment: ['barbell', 'bench', 'dumbbells'] },
      { phases: 'AA', rir: 1, days: freeWeights },
    ),
  atHome: () =>
    program(
      { fitness_level: 'beginner', equipment: ['bodyweight_only'] },
      { phases: 'AA', rir: 2, days: bodyweight },
    ),
} satisfies Record<string, () => AuditRequest>

export type SoundAthlete = keyof typeof soundAthletes

function program(answers: Partial<AthleteProfileInput>, shape: SoundShape): AuditRequest {
  return soundProgram(
    {
      height_cm: 180,
      weight_kg: 80,
      goal_category: 'strength',
      goal_raw: 'Train well',
      fitness_level: 'intermediate',
      age: 30,
      duration_weeks: shape.phases.length,
      days_per_week: shape.days.length,
      ...answers,
    },
    shape,
  )
}

const known_lifts = [
  { exercise: 'back-squat', weight: 120, reps: 5 },
  { exercise: 'bench-press', weight: 90, reps: 5 },
]

function day(weekday: SoundDay['weekday'], ...lines: Line[]): SoundDay {
  return { weekday, lines }
}

const heavy = [
  day(
    'mon',
    ['back-squat', 'H', 4, 5, 180, 77.5],
    ['bench-press', 'V', 4, 6, 150, 72.5],
    ['barbell-row', 's', 3, 8, 120],
    ['cable-fly', 'a', 2, 10, 75],
  ),
  day(
    'thu',
    ['bench-press', 'H', 4, 5, 180, 77.5],
    ['machine-leg-press', 's', 3, 8, 120],
    ['lat-pulldown', 's', 3, 8, 120],
    ['dumbbell-curl', 'a', 2, 10, 75],
    ['triceps-pushdown', 'a', 2, 10, 75],
  ),
]

const simple = [
  day(
    'mon',
    ['machine-leg-press', 'M', 3, 8, 120],
    ['machine-chest-press', 'M', 3, 8, 120],
    ['seated-cable-row', 'M', 3, 8, 120],
  ),
  day(
    'wed',
    ['goblet-squat', 'M', 3, 8, 120],
    ['lat-pulldown', 's', 3, 8, 120],
    ['seated-leg-curl', 'a', 2, 10, 75],
  ),
]

const withBalance = [
  {
    ...simple[0]!,
    lines: [['medicine-ball-chest-pass', 'p', 2, 4, 90] as Line, ...simple[0]!.lines],
  },
  {
    ...simple[1]!,
    lines: [...simple[1]!.lines, ['supported-single-leg-stand', 'a', 2, 20, 60] as Line],
  },
]

const withJumps = [
  {
    ...simple[0]!,
    lines: [['countermovement-jump', 'p', 3, 4, 120] as Line, ...simple[0]!.lines],
  },
  simple[1]!,
]

const freeWeights = [
  day(
    'mon',
    ['overhead-press', 'M', 3, 8, 150],
    ['barbell-row', 'M', 3, 8, 150],
    ['dumbbell-romanian-deadlift', 's', 3, 8, 120],
  ),
  day(
    'thu',
    ['conventional-deadlift', 'M', 3, 8, 150],
    ['dumbbell-bench-press', 'M', 3, 8, 150],
    ['dumbbell-curl', 'a', 2, 10, 75],
  ),
]

const bodyweight = [
  day(
    'mon',
    ['bodyweight-squat', 'M', 3, 8, 90],
    ['floor-push-up', 's', 3, 8, 75],
    ['table-row', 's', 3, 8, 75],
  ),
  day(
    'thu',
    ['glute-bridge', 'M', 3, 10, 75],
    ['incline-push-up', 's', 3, 8, 75],
    ['curl-up', 'a', 3, 10, 60],
  ),
]
