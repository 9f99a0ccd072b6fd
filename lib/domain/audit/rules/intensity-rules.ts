import { isCompound } from '@/lib/domain/measures/patterns'
import { trainsHeavy } from '@/lib/domain/athlete/training-kind'
import { equipmentItemSchema } from '@/lib/domain/vocabulary'
import {
  liftsIn,
  type AuditedDay,
  type AuditedProgram,
  type Lift,
} from '@/lib/domain/audit/audited-program'
import { atLeast, atMost, mustBe, within } from '@/lib/domain/audit/judge'
import type { Reading, Rule } from '@/lib/domain/audit/rule'
import { percent, reps, rir, seconds } from '@/lib/domain/audit/say'

/** How heavy, how many, how long the rest. */
export const intensityRules: Rule[] = [
  {
    id: 'R20',
    title: 'Repetitions and reserve that the weight allows',
    source: 'NSCA chart, Nuzzo 2024',
    scope: 'week',
    check: possibleReps,
  },
  {
    id: 'R21',
    title: 'Repetitions and reserve that the weight asks for',
    source: 'NSCA chart, Nuzzo 2024',
    scope: 'week',
    check: worthwhileReps,
  },
  {
    id: 'R22',
    title: 'Repetitions, reserve and rest for your goal',
    source: 'ACSM 2009, Singer 2024',
    scope: 'week',
    check: rangesOfGoal,
  },
  {
    id: 'R23',
    title: 'Different demands within a session',
    source: 'our choice',
    scope: 'week',
    check: variedSession,
  },
  {
    id: 'R24',
    title: 'Repetitions of a heavy lift in a session',
    source: 'Prilepin’s table',
    scope: 'week',
    check: prilepin,
  },
  {
    id: 'R25',
    title: 'Beginners: load, failure and tests',
    source: 'ACSM 2009, lines ours',
    scope: 'week',
    check: beginners,
  },
  {
    id: 'N09',
    title: 'Barbell lifts to the limit without rack or spotter',
    source: 'our choice',
    scope: 'week',
    check: safeFailure,
  },
  {
    id: 'N14',
    title: 'Reserve in the first week',
    source: 'our choice',
    scope: 'week',
    check: gentleStart,
  },
]

/** People differ: 3 repetitions from 80 % on, 5 from 70 %; below that nothing is impossible. */
function possibleReps({ audited }: AuditedProgram): Reading[] {
  return liftsIn(audited).flatMap(({ lift, week }) =>
    lift.work.flatMap(({ pct_1rm, amount_max, rir: reserve }): Reading[] => {
      if (pct_1rm === null || pct_1rm < 70) return []
      const most = repsAt(pct_1rm) + (pct_1rm >= 80 ? 3 : 5)
      const said = (n: number) => `${reps(n)} at ${percent(pct_1rm)}`
      return [
        { where: lift.name, week, ...atMost(amount_max + (reserve ?? 0), { fail: most }, said) },
      ]
    }),
  )
}

function worthwhileReps({ audited }: AuditedProgram): Reading[] {
  const building = audited.filter(({ week }) =>
    ['accumulation', 'intensification'].includes(week.phase),
  )
  return liftsIn(building).flatMap(({ lift, week }) =>
    lift.work.flatMap(({ pct_1rm, amount_min, rir: reserve }): Reading[] => {
      if (pct_1rm === null || pct_1rm < 70 || reserve === null) return []
      const least = repsAt(pct_1rm) - 6
      const said = (n: number) => `${reps(n)} at ${percent(pct_1rm)}`
      return [{ where: lift.name, week, ...atLeast(amount_min + reserve, { warn: least }, said) }]
    }),
  )
}

/** NSCA's chart from 75 to 95 %: floor(37 − 36 p). */
function repsAt(pct: number): number {
  return Math.floor(37 - 0.36 * pct + 1e-9)
}

/** Repetitions by role, and rest of main lifts in seconds. Our lines around the sources. */
const RANGES = {
  strength: { main: [1, 8], secondary: [3, 10], accessory: [6, 16], rest: [120, 300] },
  power: { main: [2, 8], secondary: [3, 10], accessory: [6, 16], rest: [120, 300] },
  sport_endurance: { main: [3, 13], secondary: [5, 15], accessory: [6, 20], rest: [120, 300] },
  hypertrophy: { main: [5, 15], secondary: [6, 17], accessory: [6, 20], rest: [90, 240] },
  general: { main: [6, 16], secondary: [8, 18], accessory: [6, 20], rest: [60, 150] },
  local_endurance: { main: [10, 25], secondary: [10, 25], accessory: [10, 25], rest: [30, 120] },
} as const

/** Beginners, the young and the old train heavy goals with more repetitions, and build up from there. */
const GENTLE = { main: [4, 14], secondary: [4, 16], accessory: [6, 20] } as const

function rangesOfGoal(program: AuditedProgram): Reading[] {
  const weeks = program.audited.filter(({ loading }) => loading)
  return liftsIn(weeks).flatMap(({ lift, day, week }): Reading[] => {
    const { exercise, entry } = lift
    if (exercise.role === 'power' || day.workout.kind !== 'training') return []
    const readings = [restReading(program, lift), failureReading(program, lift, week)]
    if (entry.measure === 'reps') readings.push(...effortReadings(program, lift))
    return readings.map((reading) => ({ where: lift.name, week, ...reading }))
  })
}

function effortReadings(
  { kind, profile, population }: AuditedProgram,
  lift: Lift,
): Omit<Reading, 'where'>[] {
  const { under18, senior, ageUnknown } = population
  const gentle = profile.fitness_level === 'beginner' || under18 || senior
  const ranges = gentle && trainsHeavy(kind) ? GENTLE : RANGES[kind]
  const { role } = lift.exercise
  const range = role === 'main' || role === 'secondary' ? ranges[role] : ranges.accessory
  return lift.work.flatMap(({ amount_min, amount_max, rir: reserve, pct_1rm }) => [
    within(amount_max, range, 'warn', reps),
    within(amount_min, range, 'warn', reps),
    ...(reserve === null ? [] : [atMost(reserve, { warn: 5 }, rir)]),
    ...(ageUnknown && pct_1rm !== null ? [atMost(pct_1rm, { warn: 85 }, percent)] : []),
  ])
}

/** Short sessions rest less; for size only exercises of several joints need their minute. */
function restReading({ kind }: AuditedProgram, { exercise, entry }: Lift): Omit<Reading, 'where'> {
  const { rest_seconds, superset, role } = exercise
  if (role === 'main' && superset === null) {
    return within(rest_seconds, RANGES[kind].rest, 'warn', seconds)
  }
  const least = kind === 'hypertrophy' && isCompound(entry.pattern) ? 60 : 30
  return within(rest_seconds, [least, 240], 'warn', seconds)
}

/** To failure only in the last week of an accumulation, one joint, machine or cable, not as a beginner. */
function failureReading(
  { profile, audited }: AuditedProgram,
  lift: Lift,
  number: number,
): Omit<Reading, 'where'> {
  const week = audited.find((each) => each.number === number)
  const last =
    week?.plan?.phase === 'accumulation' && week.plan.phase_week === week.plan.phase_weeks
  const safe =
    last &&
    !isCompound(lift.entry.pattern) &&
    lift.entry.load === 'machine' &&
    profile.fitness_level !== 'beginner'
  return atLeast(lift.rir ?? 9, { warn: safe ? 0 : 1 }, rir)
}

/** Not the same repetitions, load and rest for everything, from three exercises on. */
function variedSession({ audited }: AuditedProgram): Reading[] {
  return audited.flatMap((week) =>
    week.days.flatMap((day): Reading[] => {
      const counted = day.lifts.filter(({ exercise }) => exercise.role !== 'power')
      if (counted.length < 3 || day.workout.kind !== 'training') return []
      const kinds = new Set(counted.map(demand)).size
      return [
        {
          where: day.name,
          week: week.number,
          ...atLeast(kinds, { warn: 2 }, (n) => `${n} different`),
        },
      ]
    }),
  )
}

function demand({ exercise, work }: Lift): string {
  const [first] = work
  return [first?.amount_max, first?.pct_1rm, exercise.rest_seconds].join('/')
}

/** Widened by half: the table was made for the Olympic lifts. */
const TABLE = [
  { from: 90, most: 10, least: 4 },
  { from: 80, most: 20, least: 10 },
  { from: 70, most: 24, least: 12 },
] as const

function prilepin({ audited, kind }: AuditedProgram): Reading[] {
  if (kind !== 'strength' && kind !== 'power') return []
  const building = audited.filter(({ week }) =>
    ['accumulation', 'intensification'].includes(week.phase),
  )
  return liftsIn(building).flatMap(({ lift, week }): Reading[] => {
    const band = TABLE.find(({ from }) => lift.intensity !== null && lift.intensity >= from)
    if (!band || lift.exercise.role !== 'main') return []
    const total = lift.work.reduce((sum, { amount_max }) => sum + amount_max, 0)
    const range = [Math.floor(band.least / 1.5), Math.ceil(band.most * 1.5)] as const
    return [{ where: lift.name, week, ...within(total, range, 'warn', reps) }]
  })
}

function beginners({ audited, profile }: AuditedProgram): Reading[] {
  if (profile.fitness_level !== 'beginner') return []
  return [
    ...liftsIn(audited).flatMap(({ lift, week }): Reading[] => {
      const place = { where: lift.name, week }
      const readings: Reading[] = []
      if (lift.intensity !== null)
        readings.push({ ...place, ...atMost(lift.intensity, { fail: 90 }, percent) })
      if (lift.rir !== null && isCompound(lift.entry.pattern)) {
        readings.push({ ...place, ...atLeast(lift.rir, { fail: 1 }, rir) })
      }
      return readings
    }),
    ...audited.flatMap((week) => week.days.map((day) => noTest(day, week.number))),
  ]
}

/** A test of a maximum is one repetition with nothing left, or a day that is called so. */
export function noTest({ workout, name }: AuditedDay, week: number): Reading {
  const test = workout.kind === 'test'
  return {
    where: name,
    week,
    ...mustBe(!test, 'fail', test ? 'a test day' : 'no test', 'no test of a maximum'),
  }
}

const SAFE = new Set<string>([equipmentItemSchema.enum.rack, equipmentItemSchema.enum.spotter])

function safeFailure({ audited, items }: AuditedProgram): Reading[] {
  if ([...items].some((item) => SAFE.has(item))) return []
  return liftsIn(audited)
    .filter(({ lift }) => isUnderTheBar(lift))
    .flatMap(({ lift, week }): Reading[] =>
      lift.rir === null ? [] : [{ where: lift.name, week, ...atLeast(lift.rir, { fail: 1 }, rir) }],
    )
}

/** Squats, bench and overhead presses with a free bar. */
function isUnderTheBar({ entry }: Lift): boolean {
  const free = entry.equipment.some((items) => items.includes('barbell'))
  return free && ['knee', 'horizontal_push', 'vertical_push'].includes(entry.pattern)
}

function gentleStart({ audited, profile, population }: AuditedProgram): Reading[] {
  if (profile.fitness_level !== 'beginner' && !population.senior) return []
  return liftsIn(audited.filter(({ number }) => number === 1)).flatMap(
    ({ lift, week }): Reading[] =>
      lift.rir === null ? [] : [{ where: lift.name, week, ...atLeast(lift.rir, { warn: 3 }, rir) }],
  )
}
