import { isCompound } from '@/lib/domain/measures/patterns'
import { compoundPatterns } from '@/lib/domain/catalogue/coverage'
import type { Muscle, MuscleGroup, Pattern } from '@/lib/domain/vocabulary'
import { muscleGroupSchema } from '@/lib/domain/vocabulary'
import { muscleGroupWords, patternWords } from '@/lib/domain/words/words'
import {
  daysIn,
  liftsIn,
  type AuditedProgram,
  type AuditedWeek,
} from '@/lib/domain/audit/audited-program'
import { atLeast, atMost, within } from '@/lib/domain/audit/judge'
import type { Reading, Rule } from '@/lib/domain/audit/rule'
import { days, ratio, sets } from '@/lib/domain/audit/say'
import { judgeVolume, volumeLimits } from '@/lib/domain/audit/volume-limits'

/** How much work each muscle gets, and whether the week is in balance. */
export const volumeRules: Rule[] = [
  {
    id: 'R10',
    title: 'Weekly sets',
    source: 'Pelland 2025, lines ours',
    scope: 'week',
    check: weeklyVolume,
  },
  {
    id: 'R11',
    title: 'Sets of one muscle in a session',
    source: 'Remmert 2025',
    scope: 'week',
    check: sessionVolume,
  },
  {
    id: 'R12',
    title: 'Sets of one exercise in a session',
    source: 'our choice',
    scope: 'week',
    check: setsOfAnExercise,
  },
  {
    id: 'R13',
    title: 'Days a week that train each large muscle',
    source: 'ACSM 2026',
    scope: 'week',
    check: trainingFrequency,
  },
  {
    id: 'R17',
    title: 'Balance of the week’s sets',
    source: 'our choice',
    scope: 'week',
    check: balance,
  },
  {
    id: 'R18',
    title: 'Every basic movement each week',
    source: 'our choice',
    scope: 'week',
    check: everyPattern,
  },
  {
    id: 'N07',
    title: 'Rear shoulder against front',
    source: 'our choice',
    scope: 'week',
    check: rearShoulder,
  },
  {
    id: 'N17',
    title: 'Working sets in all',
    source: 'our choice',
    scope: 'week',
    check: totalSets,
  },
  {
    id: 'N22',
    title: 'Days a week for each main lift’s movement',
    source: 'ACSM 2026',
    scope: 'week',
    check: mainLiftFrequency,
  },
]

/**
 * Fractional sets of loading weeks against the blueprint's target. A minimum dose is held to legs, a
 * push and a pull instead. Groups that nothing allowed trains directly are left out; where the time does
 * not hold half of a target, that was said before.
 */
function weeklyVolume(program: AuditedProgram): Reading[] {
  if (program.minimumDose) {
    const weeks = program.audited.filter(({ loading }) => loading)
    return weeks.flatMap((week) => minimumDose(program, week))
  }
  return program.audited.flatMap((week) =>
    muscleGroupSchema.options.flatMap((group): Reading[] => {
      const limits = volumeLimits(program, week, group)
      if (!limits) return []
      const where = muscleGroupWords[group]
      return [{ where, week: week.number, ...judgeVolume(week, group, limits) }]
    }),
  )
}

const MINIMUM: [string, Pattern[]][] = [
  ['Legs', ['knee', 'hinge', 'hip_extension', 'knee_extension', 'knee_flexion']],
  ['Push', ['horizontal_push', 'vertical_push', 'chest_fly', 'elbow_extension']],
  ['Pull', ['horizontal_pull', 'vertical_pull', 'rear_raise', 'elbow_flexion']],
]

function minimumDose({ allowed }: AuditedProgram, week: AuditedWeek): Reading[] {
  return MINIMUM.filter(([, patterns]) =>
    allowed.some(({ pattern }) => patterns.includes(pattern)),
  ).map(([where, patterns]) => ({
    where,
    week: week.number,
    ...atLeast(setsOf(week, patterns), { warn: 2 }, sets),
  }))
}

/** A plateau lies near 11; one day a week may hold more, and says so before. */
function sessionVolume({ audited, profile }: AuditedProgram): Reading[] {
  const bound = profile.days_per_week === 1 ? { info: 10 } : { warn: 10 }
  return daysIn(audited).flatMap(({ day, week }) =>
    muscleGroupSchema.options
      .filter((group) => day.groups[group] > 0)
      .map((group): Reading => ({
        where: `${muscleGroupWords[group]}, ${day.name}`,
        week,
        ...atMost(day.groups[group], bound, sets),
      })),
  )
}

function setsOfAnExercise({ audited, kind, allowed }: AuditedProgram): Reading[] {
  return liftsIn(audited)
    .filter(({ lift }) => allowed.filter((each) => each.pattern === lift.entry.pattern).length > 1)
    .map(({ lift, week }): Reading => {
      const main = kind === 'strength' && lift.exercise.role === 'main'
      return { where: lift.name, week, ...atMost(lift.work.length, { warn: main ? 8 : 5 }, sets) }
    })
}

const LARGE: MuscleGroup[] = ['chest', 'back', 'shoulders', 'quads', 'hamstrings', 'glutes']

/** A muscle is trained on a day that gives it a whole set. Matters for strength, hardly for size (Pelland 2025). */
function trainingFrequency(program: AuditedProgram): Reading[] {
  const { audited, profile, minimumDose: minimum, trainable } = program
  if (profile.days_per_week < 2 || minimum) return []
  return audited
    .filter(({ loading }) => loading)
    .flatMap((week) =>
      LARGE.filter((group) => trainable.has(group)).map((group): Reading => {
        const times = week.days.filter(({ groups }) => groups[group] >= 1).length
        return {
          where: muscleGroupWords[group],
          week: week.number,
          ...atLeast(times, { warn: 2 }, days),
        }
      }),
    )
}

interface Balance {
  where: string
  one: Pattern[]
  other: Pattern[]
  range: readonly [number, number]
}

const BALANCES: Balance[] = [
  {
    where: 'Pushing to pulling',
    one: ['horizontal_push', 'vertical_push'],
    other: ['horizontal_pull', 'vertical_pull'],
    range: [0.7, 1.3],
  },
  { where: 'Squatting to hinging', one: ['knee'], other: ['hinge'], range: [0.6, 1.7] },
]

/** Compound sets of loading weeks, from eight on; without one of the sides there is no balance. */
function balance({ audited, gaps }: AuditedProgram): Reading[] {
  const possible = BALANCES.filter(({ one, other }) =>
    [one, other].every((side) => side.some((pattern) => !gaps.has(pattern))),
  )
  return audited
    .filter(({ loading }) => loading)
    .flatMap((week) =>
      possible.flatMap(({ where, one, other, range }): Reading[] => {
        const [first, second] = [setsOf(week, one), setsOf(week, other)]
        if (first + second < 8) return []
        const value = second > 0 ? first / second : 9.99
        return [{ where, week: week.number, ...within(value, range, 'warn', ratio) }]
      }),
    )
}

function everyPattern({ audited, gaps, minimumDose: minimum, profile }: AuditedProgram): Reading[] {
  if (minimum) return []
  const window = profile.days_per_week === 1 ? 2 : 1
  const weeks = audited.filter(({ loading }) => loading)
  return weeks.flatMap((week, index) =>
    compoundPatterns
      .filter((pattern) => !gaps.has(pattern))
      .map((pattern): Reading => {
        const span = weeks.slice(Math.max(0, index - window + 1), index + 1)
        const count = span.reduce((sum, each) => sum + setsOf(each, [pattern]), 0)
        return {
          where: patternWords[pattern],
          week: week.number,
          ...atLeast(count, { warn: 1 }, sets),
        }
      }),
  )
}

function rearShoulder({ audited, kind, allowed }: AuditedProgram): Reading[] {
  const trains = (muscle: Muscle) => allowed.some(({ primary }) => primary.includes(muscle))
  if (kind !== 'hypertrophy' || !trains('rear_delts')) return []
  return audited
    .filter(({ loading }) => loading)
    .flatMap((week): Reading[] => {
      const [rear, front] = [muscleSets(week, 'rear_delts'), muscleSets(week, 'front_delts')]
      if (front === 0) return []
      return [{ week: week.number, ...atLeast(rear / front, { warn: 0.5 }, ratio) }]
    })
}

const MOST_SETS = { beginner: 75, intermediate: 110, advanced: 140 } as const

function totalSets({ audited, profile }: AuditedProgram): Reading[] {
  return audited.flatMap((week): Reading[] => {
    const counts = week.days.map((day) => day.lifts.reduce((sum, { work }) => sum + work.length, 0))
    const all = counts.reduce((sum, count) => sum + count, 0)
    return [
      ...counts.map((count, index) => ({
        where: week.days[index]?.name,
        week: week.number,
        ...atMost(count, { warn: 30 }, sets),
      })),
      {
        where: 'Week',
        week: week.number,
        ...atMost(all, { warn: MOST_SETS[profile.fitness_level] }, sets),
      },
    ]
  })
}

/** Strength is a skill: what leads a day comes back on another. */
function mainLiftFrequency(program: AuditedProgram): Reading[] {
  const { audited, kind, profile, minimumDose: minimum } = program
  if (kind !== 'strength' || profile.days_per_week < 2 || minimum) return []
  return audited
    .filter(({ loading }) => loading)
    .flatMap((week) => {
      const all = week.days.flatMap(({ lifts }) => lifts)
      const main = all.filter(
        ({ exercise, entry }) => exercise.role === 'main' && isCompound(entry.pattern),
      )
      return [...new Set(main.map(({ entry }) => entry.pattern))].map((pattern): Reading => {
        const times = week.days.filter(({ lifts }) =>
          lifts.some(
            ({ entry, exercise }) => entry.pattern === pattern && exercise.role !== 'power',
          ),
        ).length
        return {
          where: patternWords[pattern],
          week: week.number,
          ...atLeast(times, { warn: 2 }, days),
        }
      })
    })
}

function setsOf(week: AuditedWeek, patterns: Pattern[]): number {
  return liftsIn([week])
    .filter(({ lift }) => patterns.includes(lift.entry.pattern) && lift.exercise.role !== 'power')
    .reduce((sum, { lift }) => sum + lift.work.length, 0)
}

function muscleSets({ days: all }: AuditedWeek, muscle: Muscle): number {
  return all.reduce((sum, { muscles }) => sum + (muscles.get(muscle) ?? 0), 0)
}
