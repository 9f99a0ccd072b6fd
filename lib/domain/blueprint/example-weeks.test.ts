import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deriveAthlete, type Athlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import { formatRange } from '@/lib/domain/words/format'
import { enteredLifts } from '@/testing/plans/grid-cases'
import { planBasis, planWeeks } from './plan-program'
import type { PlannedRow, WeekPlan } from './weeks/planned-week'

const examples: Record<string, WeekPlan[]> = {
  A: planned({ days_per_week: 4, session_minutes: 75 }),
  B: planned({ fitness_level: 'beginner', days_per_week: 3, session_minutes: 60 }),
  C: planned(
    { goal_category: 'hypertrophy', days_per_week: 4, session_minutes: 60, duration_weeks: 8 },
    {
      areas: [
        { area: 'shoulders', ask: 'more' },
        { area: 'arms', ask: 'more' },
      ],
    },
  ),
}

interface DocumentedRow {
  example: string
  week: number
  day: number
  exercise: string
  now: string
}

const documented = readExamples(readFileSync('docs/example-weeks.md', 'utf8'))

describe('the example weeks are as docs/example-weeks.md has them', () => {
  test('in full', () => {
    expect(documented.length).toBeGreaterThan(40)
    expect(new Set(documented.map(({ example }) => example))).toEqual(new Set(['A', 'B', 'C']))
  })

  test.each(documented)('$example, week $week, day $day: $exercise', (row) => {
    const { example, week, day, exercise, now } = row
    const rows = rowsOn(examples[example]![week - 1]!, day)
    const found = rows.find((each) => each.row.exercise.id === exercise)
    expect(found && written(found)).toBe(now)
  })
})

test('shoulders and arms get what was wished for', () => {
  const week = examples.C![2]!
  const direct = (pattern: string) =>
    week.sessions
      .flatMap(({ rows }) => rows)
      .filter(({ row }) => row.exercise.pattern === pattern)
      .flatMap(({ groups }) => groups)
      .reduce((sum, { sets }) => sum + sets, 0)
  expect(direct('elbow_flexion')).toBe(9)
  expect(direct('elbow_extension')).toBe(9)
  expect(direct('side_raise')).toBe(8)
  expect(direct('rear_raise')).toBe(5)
})

test('with a week of the run to come compounds leave two reps and isolation one', () => {
  for (const { row, groups } of examples.C![2]!.sessions.flatMap(({ rows }) => rows))
    expect(groups[0]!.rir, row.exercise.id).toBe(isIsolationExercise(row.exercise) ? 1 : 2)
})

/** Rows of the tables under `### A, week 3`: day, exercise, draft, now, why. */
function readExamples(text: string): DocumentedRow[] {
  return text.split(/^### /m).flatMap((section) => {
    const [, example, week] = /^([A-C]), week (\d+)/.exec(section) ?? []
    if (!example || !week) return []
    return section.split('\n').flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      const [, day, exercise, , now] = cells
      return day && exercise && now && /^\d$/.test(day)
        ? [{ example, week: Number(week), day: Number(day), exercise, now }]
        : []
    })
  })
}

function rowsOn({ sessions }: WeekPlan, day: number): PlannedRow[] {
  return sessions.filter((session) => session.day === day).flatMap(({ rows }) => rows)
}

/** `1 × 2 · 130 kg + 3 × 3 · 125 kg` */
function written({ groups }: PlannedRow): string {
  return groups
    .map(({ sets, amount_min, amount_max, kg }) => {
      const work = `${sets} × ${formatRange(amount_min, amount_max)}`
      return kg === null ? work : `${work} · ${kg} kg`
    })
    .join(' + ')
}

function planned(part: Partial<AthleteProfileInput>, wishes: Partial<Wishes> = {}): WeekPlan[] {
  return [...planWeeks(planBasis(athleteOf(part, wishes)))]
}

function athleteOf(part: Partial<AthleteProfileInput>, wishes: Partial<Wishes>): Athlete {
  const level = part.fitness_level ?? 'intermediate'
  const profile = athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 78,
    age: 30,
    goal_category: 'strength',
    goal_raw: '',
    fitness_level: level,
    duration_weeks: 12,
    equipment: ['full_gym', 'spotter'],
    known_lifts: enteredLifts(level),
    ...part,
  })
  return deriveAthlete(profile, { ...noWishes, ...wishes })
}
