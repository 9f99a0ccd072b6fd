import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { deriveAthlete, type Athlete } from '@/lib/domain/athlete/athlete'
import {
  athleteProfileSchema,
  type AthleteProfile,
  type KnownLift,
} from '@/lib/domain/athlete/profile'
import type { Style } from '@/lib/domain/athlete/style'
import type { EquipmentPreset, Goal, Level } from '@/lib/domain/vocabulary'

/** One request of the acceptance grid. */
export interface GridCase {
  style: Style
  level: Level
  days: number
  minutes: number
  kit: EquipmentPreset
  weeks: number
}

const styles: Style[] = [
  'strength',
  'powerlifting',
  'hypertrophy',
  'general',
  'fitness',
  'athletic',
  'sport_endurance',
  'weightlifting',
]
const levels: Level[] = ['beginner', 'intermediate', 'advanced']
const times = [
  [1, 60],
  [2, 45],
  [3, 30],
  [3, 45],
  [3, 60],
  [4, 45],
  [4, 60],
  [4, 75],
  [4, 90],
  [5, 60],
  [6, 75],
  [7, 60],
] as const
const kits: EquipmentPreset[] = ['full_gym', 'dumbbells_only', 'bodyweight_only']

/** Every style at every level in every time, in the kits that it can be trained with, for 8 and 12 weeks: 1,440. */
export function gridCases(): GridCase[] {
  return styles.flatMap((style) =>
    levels.flatMap((level) =>
      times.flatMap(([days, minutes]) =>
        kitsFor(style).flatMap((kit) =>
          [8, 12].map((weeks): GridCase => ({ style, level, days, minutes, kit, weeks })),
        ),
      ),
    ),
  )
}

export function gridAthlete(request: GridCase, wishes: Partial<Wishes> = {}): Athlete {
  return deriveAthlete(gridProfile(request), { ...noWishes, ...wishes }, request.style)
}

/** The forms of the grid, without the styles for which the form has no field. */
export function gridProfiles(): AthleteProfile[] {
  return gridCases()
    .filter(({ style }) => style !== 'powerlifting' && style !== 'weightlifting')
    .map(gridProfile)
}

/** What the form of this request says. */
export function gridProfile(request: GridCase): AthleteProfile {
  const { style, level, days, minutes, kit, weeks } = request
  const gym = kit === 'full_gym'
  return athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 80,
    age: 30,
    goal_category: goals[style],
    goal_raw: '',
    fitness_level: level,
    duration_weeks: weeks,
    days_per_week: days,
    session_minutes: minutes,
    equipment: gym ? [kit, 'spotter'] : [kit],
    known_lifts: gym ? enteredLifts(level) : [],
    specific_sport: style === 'sport_endurance' ? 'running' : null,
  })
}

/** What the athletes of the grid have lifted: fives as a beginner, a single otherwise. */
export function enteredLifts(level: Level): KnownLift[] {
  return level === 'beginner'
    ? [
        { exercise: 'back-squat', weight: 60, reps: 5 },
        { exercise: 'bench-press', weight: 50, reps: 5 },
        { exercise: 'conventional-deadlift', weight: 80, reps: 5 },
      ]
    : [
        { exercise: 'back-squat', weight: 140, reps: 1 },
        { exercise: 'bench-press', weight: 100, reps: 1 },
        { exercise: 'conventional-deadlift', weight: 170, reps: 1 },
      ]
}

function kitsFor(style: Style): EquipmentPreset[] {
  return style === 'powerlifting' || style === 'weightlifting' ? ['full_gym'] : kits
}

const goals: Record<Style, Goal> = {
  strength: 'strength',
  powerlifting: 'strength',
  hypertrophy: 'hypertrophy',
  general: 'general_fitness',
  fitness: 'endurance',
  athletic: 'power',
  sport_endurance: 'endurance',
  weightlifting: 'power',
}
