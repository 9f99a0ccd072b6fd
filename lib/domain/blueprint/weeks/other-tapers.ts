import { onDay } from '@/lib/domain/athlete/time/on-day'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import { prescribeConditioning } from '@/lib/domain/blueprint/prescription/prescribe-conditioning'
import { amountRange } from '@/lib/domain/blueprint/prescription/rep-ranges'
import { canAttempt } from './own-plates'
import type { PlanBasis } from './plan-basis'
import type { ProgramWeek } from './program-week'
import type { SetGroup, SlotRow } from './row'
import { taperDays, tested, testsOnDate, type TaperSession } from './taper-days'
import { fixedSets, inPercent, repTest } from './taper-sets'

type Days = readonly (readonly SlotRow[])[]

/** Shorter sessions hold one lift's attempts. */
const LEAST_FOR_BOTH = 45

/** Snatch, then clean and jerk, three attempts each; openers at least two days before. Our judgement. */
export function weightliftingTaper(
  basis: PlanBasis,
  week: ProgramWeek,
  days: Days,
): TaperSession[] {
  const lifts = firstOf(days, ['SN', 'CJ'])
  const squat = days
    .flat()
    .filter(({ tag }) => tag === 'H')
    .slice(0, 1)
  if (lifts.length === 0) return unloadedTaper(basis, week, days)
  const { days: count } = basis.athlete
  const { sessionMinutes } = onDay(basis.athlete, count - 1)
  const isShort = sessionMinutes < LEAST_FOR_BOTH && count >= 3 && lifts.length > 1
  const onTwoDays = isShort && !testsOnDate(basis.athlete, week)
  const { first, last, tests } = taperDays(basis.athlete, onTwoDays ? 2 : 1, week)
  const singles = (row: SlotRow) => inPercent(row.tag === 'H' ? '2x2 75' : '3x1 80')
  return [
    ...tested(basis, week, first, 'training', [...lifts, ...squat], singles),
    ...tested(basis, week, last, 'training', lifts, () => inPercent('1x1 80 + 1x1 85')),
    ...tests.flatMap((day, index) =>
      tested(basis, week, day, 'test', onTwoDays ? lifts.slice(index, index + 1) : lifts, () =>
        inPercent('1x1 91 + 1x1 96 + 1x1 100'),
      ),
    ),
  ]
}

/** Jump, sprint and three reps of the first lift: what power training is for is measured. Our judgement. */
export function athleticTaper(basis: PlanBasis, week: ProgramWeek, days: Days): TaperSession[] {
  const fast = [...firstOf(days, ['JUMP2', 'JUMP']).slice(0, 1), ...firstOf(days, ['SPR'])]
  const lift = days
    .flat()
    .filter(({ tag }) => tag === 'H')
    .slice(0, 1)
  const rows = [...fast, ...lift]
  if (rows.length === 0) return unloadedTaper(basis, week, days)
  const { first, last, tests } = taperDays(basis.athlete, 1, week)
  return [
    ...tested(basis, week, first, 'training', rows, (row) => fewSets(basis, week, row, '2x2 80')),
    // Jumps on two days in a row tire what the test asks for.
    ...tested(basis, week, last === (first ?? 0) + 1 ? null : last, 'training', fast, (row) =>
      fewSets(basis, week, row, '2x2 70'),
    ),
    ...tests.flatMap((day) =>
      tested(basis, week, day, 'test', rows, (row) => testSets(basis, week, row)),
    ),
  ]
}

/** Where nothing can be loaded: half the sets of the mains, easily, and a last day of one honest set each. */
export function unloadedTaper(basis: PlanBasis, week: ProgramWeek, days: Days): TaperSession[] {
  const plan = taperDays(basis.athlete, 1, week)
  return days.flatMap((rows, index): TaperSession[] => {
    const day = index + 1
    const isLast = plan.tests.includes(day)
    if (!isLast && day !== plan.first && day !== plan.last) return []
    const mains = rows.filter(({ tag }) => isMainTag(tag))
    const kept = (mains.length > 0 ? mains : rows.filter(({ tag }) => tag !== 'c')).slice(0, 3)
    return tested(basis, week, day, 'training', kept.length > 0 ? kept : rows, (row) => [
      isLast ? inRange(basis, week, row, 1, 1) : inRange(basis, week, row, halfOf(row.sets), 4),
    ])
  })
}

function fewSets(basis: PlanBasis, week: ProgramWeek, row: SlotRow, lift: string): SetGroup[] {
  if (row.tag !== 'H') return [fixedSets(2, row.exercise.pattern === 'sprint' ? 20 : 3, null)]
  return row.exercise.pct ? inPercent(lift) : [inRange(basis, week, row, 2, 4)]
}

function testSets(basis: PlanBasis, week: ProgramWeek, row: SlotRow): SetGroup[] {
  if (row.exercise.pattern === 'sprint') return [fixedSets(3, 20, null)]
  if (row.exercise.pattern === 'jump') return [fixedSets(3, 1, null)]
  if (!row.exercise.pct) return [inRange(basis, week, row, 1, 1)]
  const threes = inPercent('1x3 85 + 1x3 91')
  return canAttempt(basis.athlete, row.exercise, week.week, threes) ? threes : repTest
}

function inRange(
  { athlete }: PlanBasis,
  week: ProgramWeek,
  row: SlotRow,
  sets: number,
  rir: number,
): SetGroup {
  if (row.tag === 'c') return prescribeConditioning(athlete, row, week)
  const [amount_min, amount_max] = amountRange(athlete, row, week.block)
  const isCounted = row.exercise.measure === 'reps' && row.tag !== 'p'
  return { sets, amount_min, amount_max, rir: isCounted ? rir : null, pct: null }
}

function halfOf(sets: number): number {
  return Math.max(1, Math.ceil(sets / 2))
}

/** The first row of the week from each of these lists. */
function firstOf(days: Days, keys: readonly SlotKey[]): SlotRow[] {
  return keys.flatMap((key) => days.flat().find((row) => row.key === key) ?? [])
}
