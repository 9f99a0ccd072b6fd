import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { muscleGroupSchema, type MuscleGroup, type Weekday } from '@/lib/domain/vocabulary'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { soundProgram, type Line, type SoundDay, type SoundShape } from './sound-program'

/** Athletes with a sound program each, so that every rule has one to which it applies. */
export const soundAthletes = {
  strong: () =>
    program(
      { goal_category: 'strength', known_lifts, equipment: ['full_gym', 'spotter'] },
      { phases: 'AAAAADIIIPPT', rir: 2, days: upperLower([180, 150, 90, 75], [6, 8, 10]) },
    ),
  growing: () =>
    program(
      { goal_category: 'hypertrophy', known_lifts },
      { phases: 'AAAADAAADAAA', rir: 1, days: upperLower([150, 120, 90, 75], [8, 10, 12]) },
    ),
  new: () =>
    program(
      { goal_category: 'general_fitness', fitness_level: 'beginner' },
      { phases: 'AAAAAAAA', rir: 2, days: fullBody([90, 75, 60], [8, 10, 12]) },
    ),
  daily: () =>
    program(
      { goal_category: 'hypertrophy', fitness_level: 'advanced' },
      { phases: 'AAAADAAA', rir: 1, days: pushPullLegs },
    ),
  everyDay: () =>
    program(
      { goal_category: 'hypertrophy', fitness_level: 'advanced' },
      { phases: 'AAAA', rir: 1, days: [...pushPullLegs, recovery] },
    ),
  young: () =>
    program(
      { goal_category: 'strength', age: 15 },
      { phases: 'AAAAADAA', rir: 3, days: fullBody([150, 120, 75], [6, 8, 10]) },
    ),
  old: () =>
    program(
      { goal_category: 'strength', age: 70 },
      { phases: 'AAAADAAA', rir: 2, days: withBalance(fullBody([150, 120, 75], [6, 8, 10])) },
    ),
  fast: () =>
    program(
      { goal_category: 'power', fitness_level: 'advanced' },
      { phases: 'AAADIIPT', rir: 2, days: withJumps(upperLower([180, 150, 90, 75], [6, 8, 10])) },
    ),
  player: () =>
    program(
      { goal_category: 'athletic_performance', specific_sport: 'Football' },
      {
        phases: 'AAAIII',
        rir: 2,
        days: [...withJumps(upperLower([180, 150, 90, 75], [5, 8, 10])), lightDay],
      },
    ),
  alone: () =>
    program(
      { goal_category: 'strength', equipment: ['barbell', 'bench', 'dumbbells'] },
      { phases: 'AAAIII', rir: 2, days: freeWeights },
    ),
  atHome: () =>
    program(
      {
        goal_category: 'general_fitness',
        fitness_level: 'beginner',
        equipment: ['bodyweight_only'],
      },
      { phases: 'AAAAAA', rir: 2, days: bodyweight },
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
  { exercise: 'deadlift', weight: 150, reps: 3 },
  { exercise: 'overhead-press', weight: 55, reps: 5 },
]

const upper: MuscleGroup[] = ['chest', 'back', 'shoulders', 'biceps', 'triceps']
const lower: MuscleGroup[] = ['quads', 'hamstrings', 'glutes', 'calves', 'core']
const all = muscleGroupSchema.options

function day(weekday: Weekday, focus: string, groups: MuscleGroup[], lines: Line[]): SoundDay {
  return { weekday, focus, groups, lines }
}

type Rests = readonly [main: number, secondary: number, compound: number, isolation: number]
type Reps = readonly [main: number, secondary: number, accessory: number]

function upperLower([first, second, third, fourth]: Rests, [m, s, a]: Reps): SoundDay[] {
  return [
    day('mon', 'Upper body A', upper, [
      ['bench-press', 'main', 4, m, first],
      ['t-bar-row', 'secondary', 3, s, second],
      ['lat-pulldown', 'accessory', 3, a, third],
      ['cable-fly', 'accessory', 2, a, fourth],
      ['face-pull', 'accessory', 2, a, fourth],
    ]),
    day('tue', 'Lower body A', lower, [
      ['back-squat', 'main', 4, m, first],
      ['romanian-deadlift', 'secondary', 3, s, second],
      ['seated-leg-curl', 'accessory', 2, a, fourth],
      ['machine-leg-extension', 'accessory', 2, a, fourth],
      ['standing-calf-raise', 'accessory', 2, a, fourth],
      ['floor-crunch', 'accessory', 2, a, fourth],
    ]),
    day('thu', 'Upper body B', upper, [
      ['overhead-press', 'main', 4, m, first],
      ['neutral-grip-pulldown', 'secondary', 3, s, second],
      ['dumbbell-bench-press', 'accessory', 3, a, third],
      ['chest-supported-row', 'accessory', 2, a, third],
      ['reverse-pec-deck', 'accessory', 2, a, fourth],
    ]),
    day('fri', 'Lower body B', lower, [
      ['conventional-deadlift', 'main', 4, m, first],
      ['machine-leg-press', 'secondary', 3, s, second],
      ['lying-leg-curl', 'accessory', 2, a, fourth],
      ['seated-calf-raise', 'accessory', 2, a, fourth],
      ['front-plank', 'accessory', 2, 30, fourth],
    ]),
  ].map((each) => (m === 6 || m === 5 ? withOverhead(each, third, a) : each))
}

/** For strength every main lift's movement comes back on another day. */
function withOverhead(each: SoundDay, rest: number, reps: number): SoundDay {
  if (each.focus !== 'Upper body A') return each
  const lines = each.lines.flatMap((line): Line[] =>
    line[0] === 'cable-fly' ? [['seated-dumbbell-press', 'accessory', 2, reps, rest]] : [line],
  )
  return { ...each, lines }
}

function fullBody(
  [first, second, third]: readonly [number, number, number],
  [m, s, a]: Reps,
): SoundDay[] {
  return [
    day('mon', 'Full body A', all, [
      ['back-squat', 'main', 3, m, first],
      ['machine-chest-press', 'secondary', 2, s, second],
      ['seated-cable-row', 'secondary', 3, s, second],
      ['dumbbell-romanian-deadlift', 'accessory', 2, a, third],
      ['lying-leg-curl', 'accessory', 2, a, third],
      ['floor-crunch', 'accessory', 2, a, third],
    ]),
    day('wed', 'Full body B', all, [
      ['conventional-deadlift', 'main', 3, m, first],
      ['machine-shoulder-press', 'secondary', 2, s, second],
      ['lat-pulldown', 'secondary', 2, s, second],
      ['goblet-squat', 'accessory', 2, a, third],
      ['seated-calf-raise', 'accessory', 2, a, third],
    ]),
    day('fri', 'Full body C', all, [
      ['bench-press', 'main', 3, m, first],
      ['machine-leg-press', 'secondary', 2, s, second],
      ['chest-supported-row', 'secondary', 2, s, second],
      ['cable-pull-through', 'accessory', 2, a, third],
      ['dumbbell-curl', 'accessory', 2, a, third],
    ]),
  ]
}

/** Fast work first on one day, balance last on another. */
function withBalance([one, other, ...rest]: SoundDay[]): SoundDay[] {
  const fast: Line = ['medicine-ball-chest-pass', 'power', 2, 4, 90]
  const balance: Line = ['supported-single-leg-stand', 'accessory', 2, 20, 60]
  return [
    { ...one!, lines: [fast, ...one!.lines.slice(0, -1)] },
    { ...other!, lines: [...other!.lines, balance] },
    ...rest,
  ]
}

function withJumps(days: SoundDay[]): SoundDay[] {
  return days.map((each) => {
    if (!each.focus.startsWith('Lower')) return each
    const jump: Line = ['countermovement-jump', 'power', 3, 4, 120]
    return { ...each, lines: [jump, ...each.lines.slice(0, -1)] }
  })
}

const pushPullLegs: SoundDay[] = [
  day(
    'mon',
    'Push A',
    ['chest', 'shoulders', 'triceps'],
    [
      ['bench-press', 'main', 4, 8, 150],
      ['seated-dumbbell-press', 'secondary', 3, 10, 120],
      ['cable-fly', 'accessory', 3, 12, 75],
      ['dumbbell-lateral-raise', 'accessory', 2, 12, 75],
      ['triceps-pushdown', 'accessory', 2, 12, 75],
    ],
  ),
  day(
    'tue',
    'Pull A',
    ['back', 'biceps', 'shoulders'],
    [
      ['barbell-row', 'main', 4, 8, 150],
      ['lat-pulldown', 'secondary', 3, 10, 120],
      ['face-pull', 'accessory', 3, 12, 75],
      ['dumbbell-curl', 'accessory', 3, 12, 75],
    ],
  ),
  day('wed', 'Legs A', lower, [
    ['back-squat', 'main', 4, 8, 150],
    ['romanian-deadlift', 'secondary', 3, 10, 120],
    ['seated-leg-curl', 'accessory', 2, 12, 75],
    ['standing-calf-raise', 'accessory', 3, 12, 75],
    ['cable-crunch', 'accessory', 2, 12, 75],
  ]),
  day(
    'thu',
    'Push B',
    ['chest', 'shoulders', 'triceps'],
    [
      ['overhead-press', 'main', 4, 8, 150],
      ['machine-chest-press', 'secondary', 3, 10, 120],
      ['machine-fly', 'accessory', 2, 12, 75],
      ['cable-lateral-raise', 'accessory', 2, 12, 75],
      ['overhead-triceps-extension', 'accessory', 2, 12, 75],
    ],
  ),
  day(
    'fri',
    'Pull B',
    ['back', 'biceps', 'shoulders'],
    [
      ['neutral-grip-pulldown', 'main', 4, 8, 150],
      ['chest-supported-row', 'secondary', 3, 10, 120],
      ['reverse-pec-deck', 'accessory', 3, 12, 75],
      ['hammer-curl', 'accessory', 3, 12, 75],
    ],
  ),
  day('sat', 'Legs B', lower, [
    ['conventional-deadlift', 'main', 4, 8, 150],
    ['machine-leg-press', 'secondary', 3, 10, 120],
    ['machine-leg-extension', 'accessory', 2, 12, 75],
    ['seated-calf-raise', 'accessory', 3, 12, 75],
    ['floor-crunch', 'accessory', 2, 12, 75],
  ]),
]

const recovery: SoundDay = {
  ...day(
    'sun',
    'Recovery',
    ['core', 'glutes', 'shoulders'],
    [
      ['wall-plank', 'accessory', 2, 20, 45],
      ['band-pull-apart', 'accessory', 2, 12, 45],
    ],
  ),
  kind: 'recovery',
}

const lightDay = day('sat', 'Full body, light', all, [
  ['goblet-squat', 'secondary', 2, 10, 120],
  ['machine-chest-press', 'secondary', 2, 10, 120],
  ['seated-cable-row', 'secondary', 3, 10, 120],
  ['hammer-curl', 'accessory', 3, 12, 75],
  ['triceps-pushdown', 'accessory', 3, 12, 75],
])

const freeWeights = [
  day('mon', 'Full body A', all, [
    ['dumbbell-front-squat', 'main', 4, 6, 180],
    ['dumbbell-bench-press', 'secondary', 3, 8, 150],
    ['barbell-row', 'secondary', 3, 8, 150],
    ['dumbbell-romanian-deadlift', 'accessory', 3, 10, 90],
    ['dumbbell-curl', 'accessory', 2, 12, 75],
  ]),
  day('thu', 'Full body B', all, [
    ['conventional-deadlift', 'main', 4, 6, 180],
    ['overhead-press', 'secondary', 3, 8, 150],
    ['chest-supported-row', 'secondary', 4, 8, 150],
    ['goblet-squat', 'accessory', 2, 10, 90],
    ['dumbbell-floor-press', 'accessory', 2, 10, 90],
  ]),
]

const bodyweight = [
  day('mon', 'Full body A', all, [
    ['bodyweight-squat', 'main', 3, 8, 90],
    ['floor-push-up', 'secondary', 3, 10, 75],
    ['table-row', 'secondary', 3, 10, 75],
    ['backpack-romanian-deadlift', 'accessory', 2, 12, 60],
    ['glute-bridge', 'accessory', 3, 12, 60],
    ['curl-up', 'accessory', 3, 12, 60],
  ]),
  day('wed', 'Full body B', all, [
    ['backpack-romanian-deadlift', 'main', 3, 8, 90],
    ['backpack-overhead-press', 'secondary', 3, 10, 75],
    ['towel-row', 'secondary', 3, 10, 75],
    ['backpack-squat', 'accessory', 2, 12, 60],
    ['bodyweight-calf-raise', 'accessory', 3, 12, 60],
    ['backpack-curl', 'accessory', 3, 12, 60],
  ]),
  day('fri', 'Full body C', all, [
    ['backpack-squat', 'main', 3, 8, 90],
    ['incline-push-up', 'secondary', 3, 10, 75],
    ['backpack-row', 'secondary', 3, 10, 75],
    ['bodyweight-hip-hinge', 'accessory', 2, 12, 60],
    ['glute-bridge', 'accessory', 3, 12, 60],
    ['floor-crunch', 'accessory', 3, 12, 60],
  ]),
]
