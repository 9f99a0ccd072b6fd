import { noWishes } from '@/lib/domain/athlete/wishes'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import type { Style } from '@/lib/domain/athlete/style'
import type {
  Training,
  TrainingDay,
  TrainingForm,
  TrainingWeek,
} from '@/lib/domain/audit/training/training'
import { trainingForm } from '@/lib/domain/audit/training/training-form'
import type { EquipmentItem, EquipmentPreset, Level } from '@/lib/domain/vocabulary'
import { session } from './session'
import { strongWeeks } from './strong-weeks'

/** Trainings made by hand in which a coach would find nothing: what is broken in them is found alone. */
export const soundTrainings = {
  strong: (): Training =>
    training(
      {
        style: 'strength',
        level: 'intermediate',
        days: 4,
        minutes: 75,
        lifts: {
          'back-squat': [140, 1],
          'bench-press': [100, 1],
          'conventional-deadlift': [170, 1],
        },
      },
      strongWeeks(),
    ),
  novice: (): Training =>
    training(
      {
        style: 'strength',
        level: 'beginner',
        days: 3,
        minutes: 60,
        lifts: { 'back-squat': [60, 5], 'bench-press': [50, 5], 'conventional-deadlift': [80, 5] },
      },
      [1, 2, 3, 4, 5, 6, 7, 8].map((week) => accumulation(week, noviceDays(week))),
    ),
  size: (): Training =>
    training(
      { style: 'hypertrophy', level: 'intermediate', days: 4, minutes: 60 },
      everyWeek(SIZE),
    ),
  fit: (): Training =>
    training({ style: 'general', level: 'intermediate', days: 3, minutes: 60 }, everyWeek(FIT)),
  home: (): Training =>
    training(
      {
        style: 'hypertrophy',
        level: 'intermediate',
        days: 4,
        minutes: 45,
        equipment: ['bodyweight_only', 'pull_up_bar'],
      },
      everyWeek(HOME),
    ),
  lifter: (): Training =>
    training({ style: 'weightlifting', level: 'advanced', days: 3, minutes: 60 }, [
      ...everyWeek(LIFTER),
      { week: 5, phase: 'taper', block: 1, days: LIFTER_TEST() },
    ]),
  runner: (): Training =>
    training(
      { style: 'sport_endurance', level: 'intermediate', days: 2, minutes: 45 },
      everyWeek(RUNNER),
    ),
} satisfies Record<string, () => Training>

function training(asked: Asked, weeks: TrainingWeek[]): Training {
  return { style: asked.style, level: asked.level, form: form(asked), weeks }
}

interface Asked {
  style: Style
  level: Level
  days: number
  minutes: number
  equipment?: (EquipmentPreset | EquipmentItem)[]
  lifts?: Record<string, [number, number]>
}

function form({ style, level, days, minutes, equipment, lifts = {} }: Asked): TrainingForm {
  const profile = athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 80,
    goal_category: 'strength',
    goal_raw: '',
    fitness_level: level,
    duration_weeks: 12,
    days_per_week: days,
    session_minutes: minutes,
    equipment,
    known_lifts: Object.entries(lifts).map(([exercise, [weight, reps]]) => {
      return { exercise, weight, reps }
    }),
  })
  return trainingForm(profile, deriveAthlete(profile, noWishes, style))
}

function accumulation(week: number, days: TrainingDay[]) {
  return { week, phase: 'accumulation' as const, block: 1, days }
}

function everyWeek(days: () => TrainingDay[]) {
  return [1, 2, 3, 4].map((week) => accumulation(week, days()))
}

/** Squat, bench and deadlift rise by a step a week; the weight that was entered comes in week 4. */
function noviceDays(week: number): TrainingDay[] {
  const squat = `back-squat main 3x5 ${50 + 2.5 * week}kg RIR3`
  const bench = `bench-press main 3x5 ${40 + 2.5 * week}kg RIR3`
  return [
    session('mon', 53, [
      squat,
      bench,
      'barbell-row secondary 3x6-10 30kg RIR3',
      'seated-leg-curl accessory 3x8-12 RIR3',
      'cable-crunch accessory 2x10-15 RIR3',
    ]),
    session('wed', 53, [
      `conventional-deadlift main 2x5 ${70 + 2.5 * week}kg RIR3`,
      `overhead-press main 3x5 ${25 + 1.25 * week}kg RIR3`,
      'lat-pulldown secondary 3x6-10 RIR3',
      'hanging-knee-raise accessory 2x10-15 RIR3',
      'dumbbell-reverse-lunge accessory 3x8-12 8kg RIR3',
    ]),
    session('fri', 52, [
      squat,
      bench,
      'seated-cable-row secondary 3x6-10 RIR3',
      'romanian-deadlift secondary 2x8-12 40kg RIR3',
      'dumbbell-lateral-raise accessory 2x12-20 4kg RIR3',
    ]),
  ]
}

const SIZE = () => [
  session('mon', 56, [
    'bench-press main 4x6-10 RIR2',
    'barbell-row main 4x6-10 RIR2',
    'seated-dumbbell-press secondary 3x8-12 RIR2',
    'lat-pulldown secondary 3x8-12 RIR2',
    'dumbbell-lateral-raise accessory 3x12-20 RIR2',
    'triceps-pushdown accessory 3x8-12 RIR2',
  ]),
  session('tue', 56, [
    'back-squat main 4x6-10 RIR2',
    'romanian-deadlift main 3x8-12 RIR2',
    'machine-leg-press secondary 3x8-12 RIR2',
    'seated-leg-curl accessory 3x8-12 RIR2',
    'standing-calf-raise accessory 4x10-15 RIR2',
    'cable-crunch accessory 2x10-15 RIR2',
  ]),
  session('thu', 56, [
    'incline-dumbbell-press main 4x8-12 RIR2',
    'overhand-pull-up main 4x6-10 RIR2',
    'ez-bar-curl accessory 3x8-12 RIR2',
    'cable-lateral-raise accessory 3x12-20 RIR2',
    'face-pull accessory 3x12-20 RIR2',
  ]),
  session('fri', 56, [
    'dumbbell-romanian-deadlift main 3x8-12 RIR2',
    'bulgarian-split-squat main 3x8-12 RIR2',
    'lying-leg-curl accessory 3x8-12 RIR2',
    'seated-calf-raise accessory 4x10-15 RIR2',
    'incline-dumbbell-curl accessory 2x8-12 RIR2',
  ]),
]

const FIT = () => [
  session('mon', 57, [
    'back-squat main 3x8-12 RIR2',
    'bench-press main 3x8-12 RIR2',
    'barbell-row main 3x8-12 RIR2',
    'cable-crunch accessory 2x10-15 RIR2',
    'bike-steady conditioning 1x14',
  ]),
  session('wed', 57, [
    'romanian-deadlift main 3x8-12 RIR2',
    'seated-dumbbell-press main 3x8-12 RIR2',
    'lat-pulldown main 3x8-12 RIR2',
    'pallof-press accessory 2x10-15 RIR2',
    'bike-intervals conditioning 1x14',
  ]),
  session('fri', 57, [
    'bulgarian-split-squat main 3x8-12 RIR2',
    'incline-dumbbell-press main 3x8-12 RIR2',
    'seated-cable-row main 3x8-12 RIR2',
    'seated-leg-curl accessory 2x10-15 RIR2',
    'bike-steady conditioning 1x14',
  ]),
]

const HOME = () => [
  session('mon', 42, [
    'decline-push-up main 4x8-15 RIR2',
    'table-row main 4x8-15 RIR2',
    'feet-elevated-pike-push-up secondary 3x6-10 RIR2',
    'overhand-pull-up secondary 3x4-8 RIR2',
    'backpack-curl accessory 4x8-12 RIR2',
  ]),
  session('tue', 42, [
    'bodyweight-bulgarian-split-squat main 4x8-15 RIR2',
    'backpack-single-leg-rdl main 4x8-12 RIR2',
    'sliding-leg-curl accessory 3x8-12 RIR2',
    'single-leg-calf-raise accessory 3x10-20 RIR2',
  ]),
  session('thu', 42, [
    'decline-push-up main 4x8-15 RIR2',
    'underhand-chin-up main 4x4-8 RIR2',
    'close-grip-push-up accessory 4x8-15 RIR2',
    'backpack-lateral-raise accessory 3x12-20 RIR2',
  ]),
  session('fri', 42, [
    'single-leg-chair-squat main 4x6-10 RIR2',
    'bodyweight-single-leg-rdl main 3x8-15 RIR2',
    'single-leg-hip-thrust accessory 3x8-15 RIR2',
    'single-leg-calf-raise accessory 3x10-20 RIR2',
  ]),
]

const LIFTER = () => [
  session('mon', 58, [
    'power-snatch power 5x2@78%',
    'clean-pull main 3x3@90%',
    'back-squat heavy 4x5@77.5%',
    'hanging-knee-raise accessory 3x10-15 RIR2',
    'seated-cable-row accessory 3x8-12 RIR2',
  ]),
  session('wed', 58, [
    'clean-and-jerk power 5x2@78%',
    'overhead-press main 4x5@76%',
    'overhand-pull-up accessory 4x4-8 RIR2',
    'pallof-press accessory 2x10-15 RIR2',
  ]),
  session('fri', 58, [
    'power-snatch power 4x2@75%',
    'power-clean power 4x2@75%',
    'front-squat main 4x4@76%',
    'romanian-deadlift secondary 3x6-10 RIR2',
    'seated-cable-row accessory 3x8-12 RIR2',
  ]),
]

const LIFTER_TEST = () => [
  session('mon', 30, ['power-snatch power 2x1@80%', 'clean-and-jerk power 2x1@80%']),
  {
    ...session('fri', 50, ['power-snatch power 1x1@91%', 'clean-and-jerk power 1x1@91%']),
    test: true,
  },
]

const RUNNER = () => [
  session('tue', 41, [
    'back-squat heavy 3x5@75% RIR3',
    'bulgarian-split-squat secondary 2x8-12 RIR2',
    'barbell-row secondary 2x6-10 RIR2',
    'standing-calf-raise accessory 2x10-15 RIR2',
    'pallof-press accessory 2x10-15 RIR2',
  ]),
  session('fri', 41, [
    'conventional-deadlift heavy 3x5@75% RIR3',
    'dumbbell-reverse-lunge secondary 2x8-12 RIR2',
    'dumbbell-bench-press accessory 2x8-12 RIR2',
    'standing-calf-raise accessory 2x10-15 RIR2',
  ]),
]
