import { describe, expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import type { Style } from '@/lib/domain/athlete/style'
import type { VolumeGroup } from './styles/volume-groups'
import type { Goal, Level } from '@/lib/domain/vocabulary'
import golden from './golden.json'
import { planBasis, planWeeks } from './plan-program'
import type { PlannedRow } from './weeks/planned-week'

const GOAL: Record<string, Goal> = {
  strength: 'strength',
  powerlifting: 'strength',
  hypertrophy: 'hypertrophy',
  general: 'general_fitness',
  fitness: 'endurance',
  athletic: 'power',
  sport_endurance: 'endurance',
  weightlifting: 'power',
}
const GROUP: Record<string, VolumeGroup> = {
  front: 'front_delts',
  side: 'side_delts',
  rear: 'rear_delts',
  hams: 'hamstrings',
}
const LIFTS = {
  known: [
    { exercise: 'back-squat', weight: 140, reps: 1 },
    { exercise: 'bench-press', weight: 100, reps: 1 },
    { exercise: 'conventional-deadlift', weight: 170, reps: 1 },
  ],
  novice: [
    { exercise: 'back-squat', weight: 60, reps: 5 },
    { exercise: 'bench-press', weight: 50, reps: 5 },
    { exercise: 'conventional-deadlift', weight: 80, reps: 5 },
  ],
}

const groupOf = (word: string) => GROUP[word] ?? (word as VolumeGroup)
const PHASE = { accumulation: 'A', intensification: 'I', realization: 'P', taper: 'T', deload: 'D' }

describe('the plan of the prototype', () => {
  for (const each of golden) {
    const name = `${each.style} ${each.level} ${each.days} x ${each.minutes} ${each.kit} ${each.weeks} weeks ${each.emphasis.join()}`
    test(name, () => {
      const lifts = each.level === 'beginner' ? LIFTS.novice : LIFTS.known
      const profile = athleteProfileSchema.parse({
        height_cm: 180,
        weight_kg: 80,
        age: 30,
        goal_category: GOAL[each.style],
        goal_raw: '',
        fitness_level: each.level as Level,
        duration_weeks: each.weeks,
        days_per_week: each.days,
        session_minutes: each.minutes,
        equipment: each.kit === 'full_gym' ? ['full_gym', 'spotter'] : [each.kit],
        known_lifts: each.kit === 'full_gym' ? lifts : [],
      })
      const athlete = deriveAthlete(profile, {
        style: each.style as Style,
        more: each.emphasis.map(groupOf),
        less: each.reduce.map(groupOf),
      })
      const weeks = [...planWeeks(planBasis(athlete))].map(({ week, sessions }) => ({
        phase: PHASE[week.phase],
        days: sessions.map(({ minutes, rows }) => ({ minutes, rows: rows.map(print) })),
      }))
      expect(weeks).toEqual(each.plan)
    })
  }
})

function print({ row, groups, rest_seconds, ramp }: PlannedRow): string {
  const sets = groups.map(({ sets, amount_min, amount_max, pct, rir, kg }) => {
    const amount = amount_min === amount_max ? amount_min : `${amount_min}-${amount_max}`
    const percent = pct === null ? '' : `@${pct}`
    const reserve = rir === null ? '' : ` rir${rir}`
    return `${sets}x${amount}${percent}${reserve}${kg === null ? '' : ` ${kg}kg`}`
  })
  return `${row.tag} ${row.exercise.id} ${sets.join('+')} rest${rest_seconds} ramp${ramp}`
}
