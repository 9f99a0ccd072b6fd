import type { LoadedSets } from '@/lib/domain/blueprint/weeks/row'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import type { Pattern } from '@/lib/domain/vocabulary'
import { minutesOfRounds } from '@/lib/domain/measures/rounds'
import { trainsForStrength } from '@/lib/domain/athlete/style'
import { isLoaded } from '@/lib/domain/blueprint/loads/racks'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { usefulMinutes } from '@/lib/domain/blueprint/styles/useful-minutes'
import { volumeRanges } from '@/lib/domain/blueprint/styles/volume-ranges'
import { planWeek } from '@/lib/domain/blueprint/weeks/plan-week'
import type { PlannedRow, WeekPlan } from '@/lib/domain/blueprint/weeks/planned-week'
import { enteredLifts } from './grid-cases'
import {
  heavyReps,
  isMainLift,
  isPowerOrConditioning,
  mean,
  meanDays,
  meanSets,
  meanVolume,
  pullsToPresses,
  rowsOf,
  sum,
  type PlanFacts,
} from './plan-facts'

/** Something that is true of every plan it applies to. */
interface PlanProperty {
  name: string
  /** Share of the plans for which it has to hold, 1 unless said. */
  least?: number
  appliesTo: (facts: PlanFacts) => boolean
  holds: (facts: PlanFacts) => boolean
}

const always = () => true

export const planProperties: PlanProperty[] = [
  {
    name: 'no session is over its minutes',
    appliesTo: always,
    holds: ({ weeks, request }) =>
      weeks.every(({ sessions }) => sessions.every(({ minutes }) => minutes <= request.minutes)),
  },
  {
    name: 'loading weeks use nine tenths of the time worth using',
    least: 0.99,
    appliesTo: always,
    holds: (facts) => usedShare(facts) >= 0.9 * targetShare(facts),
  },
  {
    name: 'loading weeks use 85 % of the time worth using',
    appliesTo: always,
    holds: (facts) => usedShare(facts) >= 0.85 * targetShare(facts),
  },
  {
    name: 'reps are those a coach prints, ranges are wide, nothing is heavier than its tool allows',
    appliesTo: always,
    holds: ({ loading }) => loading.every((week) => rowsOf(week).every(hasSoundReps)),
  },
  {
    name: 'no lift has more than twenty reps at 80 % in a session',
    appliesTo: always,
    holds: ({ weeks }) => weeks.every((week) => rowsOf(week).every((row) => heavyReps(row) <= 20)),
  },
  {
    name: 'strength squats on two days, benches on two and from four days on three',
    appliesTo: liftsOften,
    holds: (facts) =>
      meanDays(facts, specific('squat')) >= 2 &&
      meanDays(facts, specific('bench')) >= (facts.request.days >= 4 ? 2.99 : 2),
  },
  {
    name: 'strength has 8 sets of squats, 10 of bench presses and 6 of hinges a week, less a tenth',
    appliesTo: (facts) => liftsOften(facts) && facts.request.days >= 4,
    holds: (facts) =>
      meanSets(facts, specific('squat')) >= 7.2 &&
      meanSets(facts, specific('bench')) >= 9 &&
      meanSets(facts, (planned) => planned.row.exercise.pattern === 'hinge') >= 5.4,
  },
  {
    name: 'strength pulls 0.6 times as often as it presses, 0.5 in short weeks',
    appliesTo: ({ athlete, request }) => trainsForStrength(athlete.style) && request.days > 1,
    holds: (facts) => {
      const { days, minutes } = facts.request
      return pullsToPresses(facts) >= (days >= 3 && minutes >= 60 ? 0.6 : 0.5)
    },
  },
  {
    name: 'intensification has 25 to 90 reps a week at 80 %',
    appliesTo: (facts) =>
      liftsOften(facts) && facts.request.days >= 4 && facts.athlete.style === 'strength',
    holds: ({ loading }) =>
      loading
        .filter(({ week }) => week.phase === 'intensification')
        .every((week) => isBetween(sum(rowsOf(week), heavyReps), 25, 90)),
  },
  {
    name: 'known lifts have their weight in every week',
    appliesTo: hasGym,
    holds: ({ weeks }) =>
      weeks.every((week) =>
        rowsOf(week)
          .filter(isMainLift)
          .every(({ groups }) => groups.every(({ kg }) => kg !== null)),
      ),
  },
  {
    name: 'three in five accessories with a bar or dumbbells have a weight',
    appliesTo: hasGym,
    least: 0.97,
    holds: ({ weeks }) => {
      const rows = weeks.flatMap(rowsOf).filter(isWeightedAccessory)
      const known = rows.filter(({ groups }) => groups.every(({ kg }) => kg !== null))
      return rows.length === 0 || known.length >= 0.6 * rows.length
    },
  },
  {
    name: 'a beginner lifts the entered five by week 4 and a tenth more by week 8',
    appliesTo: isStrengthBeginner,
    holds: (facts) =>
      enteredLifts('beginner').every(({ exercise, weight }) => {
        const best = bestByWeek(facts, exercise)
        return (
          best.length === 0 || (bestUntil(best, 4) >= weight && bestUntil(best, 8) >= 1.1 * weight)
        )
      }),
  },
  {
    name: "a beginner's weights never fall between loading weeks",
    appliesTo: ({ request, athlete }) => hasGymLifts(request.kit) && athlete.level === 'beginner',
    holds: (facts) =>
      enteredLifts('beginner').every(({ exercise }) => rises(bestByWeek(facts, exercise))),
  },
  {
    name: "a beginner's lifts are the same in all weeks",
    appliesTo: ({ request, athlete }) => hasGymLifts(request.kit) && athlete.level === 'beginner',
    holds: ({ loading }) => {
      const lifts = loading.map((week) => rowsOf(week).filter(isLinear).map(idOf).sort().join())
      return new Set(lifts).size <= 1
    },
  },
  {
    name: 'from week 3 half of the sets are within three reps of failure',
    least: 0.99,
    appliesTo: ({ athlete }) => athlete.level === 'beginner',
    holds: ({ loading }) => {
      const groups = loading
        .filter(({ week }) => week.week >= 3)
        .flatMap(rowsOf)
        .filter((planned) => !isPowerOrConditioning(planned))
        .flatMap((planned) => planned.groups)
      const hard = groups.filter(({ rir }) => rir === null || rir <= 3)
      return countSets(hard) >= 0.5 * countSets(groups)
    },
  },
  {
    name: 'size has direct work for arms, sides and calves, and incline presses',
    appliesTo: trainsSize,
    holds: (facts) =>
      (
        [
          ['elbow_flexion', 4],
          ['elbow_extension', 4],
          ['side_raise', 4],
          ['calf_raise', 6],
        ] as const
      ).every(([pattern, sets]) => meanSets(facts, hasPattern(pattern)) >= sets - 0.6) &&
      meanSets(facts, ({ row }) => INCLINE.has(row.exercise.id)) >= 2.9,
  },
  {
    name: 'size brings large muscles to their ranges',
    least: 0.95,
    appliesTo: trainsSize,
    holds: (facts) => {
      const { days, minutes } = facts.request
      const share = days * minutes < 360 ? 0.75 : 0.85
      const volume = meanVolume(facts)
      const ranges = volumeRanges('hypertrophy', facts.athlete.level)
      return (
        volume.chest >= share * ranges.chest.lo - 0.3 &&
        volume.back >= share * ranges.back.lo - 0.3 &&
        volume.quads >= 0.95 * ranges.quads.lo &&
        volume.hamstrings >= 0.95 * ranges.hamstrings.lo
      )
    },
  },
  {
    name: 'one set in twelve of size is one-sided',
    least: 0.9,
    appliesTo: trainsSize,
    holds: (facts) =>
      meanSets(facts, ({ row }) => row.exercise.unilateral) >= 0.08 * meanSets(facts, always),
  },
  {
    name: 'general fitness and fitness have conditioning twice a week',
    appliesTo: (facts) => conditions(facts) && facts.request.days >= 3,
    holds: ({ loading }) =>
      loading.every((week) => rowsOf(week).filter(({ row }) => row.tag === 'c').length >= 2),
  },
  {
    name: 'conditioning is 18 % of the time in general fitness, 30 % in fitness',
    appliesTo: (facts) => conditions(facts) && facts.request.days * facts.request.minutes >= 120,
    holds: (facts) => conditioningShare(facts) >= (facts.athlete.style === 'fitness' ? 0.3 : 0.18),
  },
  {
    name: 'athletes have three jumps, sprints, throws or bouts of conditioning a week',
    appliesTo: ({ athlete, request }) =>
      athlete.style === 'athletic' && request.days >= 3 && request.days * request.minutes >= 135,
    holds: ({ loading }) =>
      loading.every(
        (week) => rowsOf(week).filter(({ row }) => FAST.has(row.exercise.pattern)).length >= 3,
      ),
  },
  {
    name: 'the taper has few days, no isolation, and tests percent lifts after five warm-up sets',
    appliesTo: (facts) =>
      facts.weeks.some(({ week }) => week.phase === 'taper') &&
      trainsForStrength(facts.athlete.style) &&
      facts.request.kit === 'full_gym' &&
      facts.request.days >= 3,
    holds: ({ weeks, request }) =>
      weeks
        .filter(({ week }) => week.phase === 'taper')
        .every((week) => isSoundTaper(week, request.days)),
  },
  {
    name: 'the last attempt is the projected maximum',
    appliesTo: (facts) =>
      facts.weeks.some(({ sessions }) => sessions.some(({ kind }) => kind === 'test')) &&
      hasGym(facts),
    holds: ({ athlete, weeks }) =>
      weeks.every(({ week, sessions }) =>
        sessions
          .filter(({ kind }) => kind === 'test')
          .flatMap(({ rows }) => rows)
          .filter(isMainLift)
          .every(({ row, groups }) => {
            const maximum = projectedMaximum(athlete, row.exercise, week.week) ?? 0
            const last = groups.at(-1)
            return last?.pct !== 100 || Math.abs((last.kg ?? 0) - maximum) <= 1.3
          }),
      ),
  },
  {
    name: 'a week alone is the week of the whole',
    appliesTo: always,
    holds: ({ basis, weeks }) => {
      const last = weeks.at(-1)
      return last !== undefined && same(planWeek(basis, last.week), last)
    },
  },
]

function usedShare({ loading, request }: PlanFacts): number {
  const minutes = mean(loading, ({ sessions }) => sum(sessions, (session) => session.minutes))
  return minutes / (request.days * request.minutes)
}

function targetShare({ athlete, request }: PlanFacts): number {
  const useful = usefulMinutes(athlete.style, athlete.level) / (request.days * request.minutes)
  return Math.min(athlete.level === 'beginner' ? 0.75 : 0.8, useful)
}

const PRINTED = [1, 2, 3, 4, 5, 6, 8, 10]

/** Numbers that coaches print, ranges wide enough to climb in, no heavy few off the bar. */
export function hasSoundReps(planned: PlannedRow): boolean {
  const { exercise } = planned.row
  if (isPowerOrConditioning(planned) || exercise.measure !== 'reps') return true
  // A skill is learnt in few repetitions, of the athlete's own number.
  if (planned.row.tag === 'k') return true
  return planned.groups.every(({ amount_min, amount_max, rir }) => {
    const climbs = isLinear(planned) && amount_min <= 11
    const fixed = amount_min === amount_max && (climbs || PRINTED.includes(amount_min))
    if (!fixed && amount_max - amount_min < 2) return false
    if (exercise.load !== 'barbell' && amount_max <= 5) return false
    const isolation = rir !== null && isIsolationExercise(exercise) && isLoaded(exercise)
    return !isolation || amount_max >= 8
  })
}

const FAMILY: Record<'squat' | 'bench', ReadonlySet<string>> = {
  squat: new Set([
    'back-squat',
    'low-bar-squat',
    'front-squat',
    'pause-squat',
    'barbell-box-squat',
  ]),
  bench: new Set([
    'bench-press',
    'pause-bench-press',
    'close-grip-bench-press',
    'incline-bench-press',
    'barbell-floor-press',
  ]),
}

/** The lift or a variant of at least 0.8 of it. */
function specific(family: 'squat' | 'bench') {
  return ({ row }: PlannedRow) => FAMILY[family].has(row.exercise.id)
}

function liftsOften({ athlete, request }: PlanFacts): boolean {
  return (
    trainsForStrength(athlete.style) &&
    athlete.level !== 'beginner' &&
    request.kit === 'full_gym' &&
    request.days >= 3 &&
    request.minutes >= 60
  )
}

function hasGym({ request }: PlanFacts): boolean {
  return hasGymLifts(request.kit)
}

function hasGymLifts(kit: string): boolean {
  return kit === 'full_gym'
}

function isWeightedAccessory({ row }: PlannedRow): boolean {
  const { load, measure } = row.exercise
  return (
    (row.tag === 's' || row.tag === 'a') &&
    (load === 'barbell' || load === 'dumbbell') &&
    // What hangs from the belt depends on the body's own weight: it needs an entry of its own.
    row.exercise.id !== 'weighted-pull-up' &&
    measure === 'reps'
  )
}

function isStrengthBeginner(facts: PlanFacts): boolean {
  const { days, minutes } = facts.request
  return (
    hasGym(facts) &&
    facts.athlete.style === 'strength' &&
    facts.athlete.level === 'beginner' &&
    days * minutes >= 120
  )
}

/** Heaviest working weight of a beginner's lift in each loading week that has it. */
function bestByWeek({ loading }: PlanFacts, exercise: string): [week: number, kg: number][] {
  return loading.flatMap((week): [number, number][] => {
    const sets = rowsOf(week)
      .filter((planned) => isLinear(planned) && idOf(planned) === exercise)
      .flatMap(({ groups }) => groups)
    return sets.length > 0 ? [[week.week.week, Math.max(...sets.map(({ kg }) => kg ?? 0))]] : []
  })
}

function bestUntil(best: [week: number, kg: number][], until: number): number {
  return Math.max(0, ...best.filter(([week]) => week <= until).map(([, kg]) => kg))
}

function rises(best: [week: number, kg: number][]): boolean {
  return best.every(([, kg], index) => index === 0 || kg >= (best[index - 1]?.[1] ?? 0))
}

function isLinear({ row }: PlannedRow): boolean {
  return row.tag === 'B' || row.tag === 'B1'
}

function idOf({ row }: PlannedRow): string {
  return row.exercise.id
}

function countSets(groups: readonly LoadedSets[]): number {
  return sum(groups, ({ sets }) => sets)
}

function trainsSize({ athlete, request }: PlanFacts): boolean {
  return (
    athlete.style === 'hypertrophy' &&
    athlete.level !== 'beginner' &&
    request.kit === 'full_gym' &&
    request.days * request.minutes >= 240
  )
}

const INCLINE = new Set([
  'incline-dumbbell-press',
  'incline-bench-press',
  'smith-incline-press',
  'incline-machine-press',
])

function hasPattern(pattern: Pattern) {
  return ({ row }: PlannedRow) => row.exercise.pattern === pattern
}

function conditions({ athlete, request }: PlanFacts): boolean {
  const { style } = athlete
  return (style === 'general' || style === 'fitness') && request.minutes >= 45
}

function conditioningShare({ loading }: PlanFacts): number {
  const conditioning = (week: WeekPlan) =>
    sum(
      rowsOf(week).filter(({ row }) => row.tag === 'c'),
      conditioningMinutes,
    )
  const all = (week: WeekPlan) => sum(week.sessions, ({ minutes }) => minutes)
  return sum(loading, conditioning) / sum(loading, all)
}

function conditioningMinutes({ row, groups }: PlannedRow): number {
  const amount = groups[0]?.amount_min ?? 0
  return row.exercise.measure === 'rounds' ? minutesOfRounds(amount, row.exercise.id) : amount
}

const FAST = new Set<Pattern>(['conditioning', 'sprint', 'jump', 'throw'])

function isSoundTaper({ sessions }: WeekPlan, days: number): boolean {
  const tests = sessions.filter(({ kind }) => kind === 'test')
  const rows = sessions.flatMap((session) => session.rows)
  return (
    sessions.length - tests.length <= Math.ceil(0.6 * days) &&
    rows.every(({ row }) => row.tag !== 'a' && row.tag !== 'c') &&
    tests.every((session) => session.rows.every((row) => isMainLift(row) && row.ramp.length === 5))
  )
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
