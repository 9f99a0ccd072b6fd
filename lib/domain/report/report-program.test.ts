import { describe, expect, test } from 'vitest'
import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { volumeGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { sampleProfiles } from '@/testing/programs/sample-profiles'
import { sampleSize } from '@/testing/sampling'
import { type ProgramToShow, programToShow } from '@/testing/plans/program-to-show'
import { explainProgram } from './explain-program'
import { explainRows } from './explain-rows'
import { reportProgram } from './report-program'
import { usefulTime } from './useful-time'
import { weeklySets } from '@/lib/domain/program/weekly-sets'

const strong: AthleteProfileInput = {
  height_cm: 180,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: 'A stronger squat',
  fitness_level: 'intermediate',
  age: 30,
  duration_weeks: 12,
  days_per_week: 4,
  session_minutes: 75,
  equipment: ['full_gym', 'spotter'],
  known_lifts: [
    { exercise: 'back-squat', weight: 140, reps: 1 },
    { exercise: 'bench-press', weight: 100, reps: 1 },
    { exercise: 'deadlift', weight: 170, reps: 1 },
  ],
}

const shown = sampleProfiles(sampleSize(300), 5, [])
  .filter((profile) => !refusalOf(profile))
  .map(programToShow)

describe('the report of a program', () => {
  test('counts a set whole for what it trains and half for what helps, each head of the shoulder apart', () => {
    const week = { workouts: [{ exercises: [sets('bench-press', 4), sets('face-pull', 3)] }] }
    const volume = weeklySets(week)
    expect(volume).toMatchObject({ chest: 4, triceps: 2, front_delts: 2, side_delts: 0 })
    expect(volume.rear_delts).toBe(3)
  })

  test('counts no jump and no bike as work for a muscle', () => {
    const jumps = { ...sets('countermovement-jump', 3), role: 'power' as const }
    const volume = weeklySets({ workouts: [{ exercises: [jumps, sets('bike-steady', 1)] }] })
    expect(Object.values(volume).every((each) => each === 0)).toBe(true)
  })

  test('holds loading weeks to the plan’s range of each muscle, and peaks, deloads and tapers to none', () => {
    const program = programToShow(strong)
    const { muscles, weeks } = reportProgram(program)
    const target = program.blueprint.targets.find(({ group }) => group === 'chest')!
    const chest = muscles.find(({ group }) => group === 'chest')!
    weeks.forEach(({ phase }, index) => {
      const easy = phase !== 'accumulation' && phase !== 'intensification'
      const range = easy ? null : { least: target.from, most: target.to }
      expect(chest.weeks[index]?.range).toEqual(range)
    })
    expect(muscles.map(({ group }) => group)).toEqual(
      volumeGroups.filter((group) => muscles.some((muscle) => muscle.group === group)),
    )
  })

  test('has the minutes that stand beside the sessions', () => {
    for (const program of shown) {
      expect(
        reportProgram(program).minutes.map(({ sessions }) => sessions.map((one) => one.minutes)),
      ).toEqual(program.weeks.map(({ workouts }) => workouts.map((day) => day.minutes)))
    }
  })

  test('shows sets without ranges for a program of release 0.1', () => {
    const { muscles } = reportProgram(asOfOld(programToShow(strong)))
    expect(muscles.some(({ weeks }) => weeks.some(({ sets }) => sets > 0))).toBe(true)
    expect(muscles.every(({ weeks }) => weeks.every(({ range }) => range === null))).toBe(true)
  })
})

describe('the minutes', () => {
  test('beyond what is useful are said to be worth little', () => {
    const program = programToShow({ ...strong, days_per_week: 6, session_minutes: 90 })
    expect(usefulTime(program)).toMatch(
      /^You have 540 minutes a week\. For strength at your level \(intermediate\) about 300 are useful: /,
    )
  })

  test('below it are set beside it, and nothing is said where it is not known', () => {
    const program = programToShow({ ...strong, session_minutes: 60 })
    expect(usefulTime(program)).toContain('up to about 300 are useful.')
    expect(usefulTime(asOfOld(program))).toBe('')
  })
})

describe('why a program looks as it does', () => {
  test('is said in whole sentences for everybody', () => {
    for (const program of shown) {
      const reasons = reasonsOf(program)
      expect(reasons.size).toBeGreaterThanOrEqual(5)
      for (const sentence of reasons.values()) {
        expect(sentence).toMatch(/^[A-Z\d].*\.$/)
        expect(sentence).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.| for the \d/)
      }
    }
  })

  test('names the numbers of this athlete', () => {
    const reasons = reasonsOf(
      programToShow({
        ...strong,
        limitations: ['wrist'],
        excluded_exercises: ['Burpee'],
      }),
    )
    expect(reasons.get('Phases')).toContain('Taper (week 12)')
    expect(reasons.get('Days')).toContain('4 days a week: Monday ')
    expect(reasons.get('Volume')).toContain(
      'Sets a week that serve strength at your level (intermediate): 10 to 16 for the chest, 10 to 18 for the back',
    )
    expect(reasons.get('Progression')).toContain('Heavy barbell lifts follow percentages')
    expect(reasons.get('Progression')).toContain('Rows with a range gain repetitions first')
    expect(reasons.get('Weights')).toContain('back-squat 140 kg × 1')
    expect(reasons.get('Weights')).toMatch(/back squat from 140\u00a0kg to 148\u00a0kg/)
    expect(reasons.get('Your limits')).toBe(
      'Exercises that are hard on the wrist are left out; others train the same muscles. Left out as you asked: Burpee.',
    )
  })

  test('explains effort where no weight is known', () => {
    const { known_lifts: _, ...unknown } = strong
    expect(reasonsOf(programToShow(unknown)).get('Weights')).toContain('There are no kilograms')
  })

  test('bears a program of release 0.1, which has no methods, ranges or maxima', () => {
    const reasons = reasonsOf(asOfOld(programToShow(strong)))
    expect(reasons.get('Volume')).toMatch(/^You do \d/)
    expect(reasons.get('Progression')).not.toContain('Rows with a range')
  })

  test('gives every row of a new program a reason, and none of an old one', () => {
    for (const program of shown) {
      const [first] = program.weeks
      const days = explainRows(program)
      expect(days.flatMap(({ rows }) => rows)).toHaveLength(
        first!.workouts.flatMap(({ exercises }) => exercises).length,
      )
      for (const { why } of days.flatMap(({ rows }) => rows)) expect(why).toMatch(/^It .*\.$/)
      expect(explainRows(asOfOld(program))).toEqual([])
    }
  })
})

function reasonsOf(program: ProgramToShow): Map<string, string> {
  const reasons = explainProgram(program, reportProgram(program))
  return new Map(reasons.map(({ topic, sentence }) => [topic, sentence]))
}

/** What the reader of release 0.1 leaves empty. */
function asOfOld({ blueprint, weeks, ...program }: ProgramToShow): ProgramToShow {
  return {
    ...program,
    blueprint: {
      ...blueprint,
      targets: [],
      projected: [],
      useful_minutes: null,
      slots: blueprint.slots.map((slot) => ({ ...slot, key: '', why: [] })),
      weeks: blueprint.weeks.map((week) => ({
        ...week,
        days: week.days.map((day) => ({
          ...day,
          rows: day.rows.map((row) => ({ ...row, method: null })),
        })),
      })),
    },
    weeks: weeks.map((week) => ({
      ...week,
      workouts: week.workouts.map((workout) => ({
        ...workout,
        exercises: workout.exercises.map((each) => ({ ...each, progression: null })),
      })),
    })),
  }
}

function sets(exercise_id: string, count: number) {
  const { measure } = catalogueEntry(exercise_id)
  const one = {
    kind: 'work' as const,
    amount_min: 8,
    amount_max: 12,
    rir: 2,
    pct_1rm: null,
    load_kg: null,
    pct_of_work: null,
  }
  return {
    exercise_id,
    role: 'main' as const,
    measure,
    sets: Array.from({ length: count }, () => one),
  }
}
