import { daysIn, liftsIn, type AuditedProgram, type Lift } from '@/lib/domain/audit/audited-program'
import { noTest } from './intensity-rules'
import { atLeast, atMost, mustBe } from '@/lib/domain/audit/judge'
import type { Reading, Rule } from '@/lib/domain/audit/rule'
import { counted, days, percent, rir, sets } from '@/lib/domain/audit/say'

/** What an age asks for; it wins over the goal. */
export const populationRules: Rule[] = [
  {
    id: 'R60',
    title: 'Under 18: load, reserve, tests and days',
    source: 'Lloyd 2014, lines ours',
    scope: 'week',
    check: under18,
  },
  {
    id: 'R61',
    title: 'From 65 on: load, reserve, first week and days',
    source: 'Fragala 2019, lines ours',
    scope: 'week',
    check: senior,
  },
  {
    id: 'N19',
    title: 'From 65 on: fast and balance work each week',
    source: 'Fragala 2019',
    scope: 'week',
    check: fastAndBalance,
  },
]

const USUAL_DAYS = 3

function under18({ audited, profile, population }: AuditedProgram): Reading[] {
  if (!population.under18) return []
  return [
    { where: 'Days', ...atMost(profile.days_per_week, { info: USUAL_DAYS }, days) },
    ...liftsIn(audited).flatMap(({ lift, week }) => [
      ...load(lift, week, { fail: 80 }),
      ...reserve(lift, week, { fail: 1 }),
    ]),
    ...daysIn(audited).map(({ day, week }) => noTest(day, week)),
  ]
}

/** The first week has at most two sets of an exercise, with four in reserve. */
function senior({ audited, profile, population }: AuditedProgram): Reading[] {
  if (!population.senior) return []
  const first = audited.filter(({ number }) => number === 1)
  const gentle = profile.fitness_level === 'beginner'
  return [
    { where: 'Days', ...atMost(profile.days_per_week, { info: USUAL_DAYS }, days) },
    ...liftsIn(audited).flatMap(({ lift, week }) => [
      ...load(lift, week, { warn: 85 }),
      ...reserve(lift, week, { warn: 2 }),
      ...(gentle && lift.entry.pattern === 'jump'
        ? [{ where: lift.name, week, ...mustBe(false, 'warn', 'a jump', 'no jumps as a beginner') }]
        : []),
    ]),
    ...liftsIn(first).flatMap(({ lift, week }) => [
      { where: lift.name, week, ...atMost(lift.work.length, { warn: 2 }, sets) },
      ...reserve(lift, week, { warn: 4 }),
    ]),
  ]
}

function load(
  { intensity, name }: Lift,
  week: number,
  bounds: { warn?: number; fail?: number },
): Reading[] {
  return intensity === null ? [] : [{ where: name, week, ...atMost(intensity, bounds, percent) }]
}

function reserve(
  { rir: least, name }: Lift,
  week: number,
  bounds: { warn?: number; fail?: number },
): Reading[] {
  return least === null ? [] : [{ where: name, week, ...atLeast(least, bounds, rir) }]
}

/** Power at 40-60 %, lifted fast, and something on one leg or one side (Fragala 2019). */
function fastAndBalance({ audited, population }: AuditedProgram): Reading[] {
  if (!population.senior) return []
  return audited
    .filter(({ loading }) => loading)
    .flatMap((week): Reading[] => {
      const lifts = liftsIn([week]).map(({ lift }) => lift)
      const fast = lifts.filter(isFast).length
      const balance = lifts.filter(({ entry }) => entry.unilateral || entry.pattern === 'balance')
      const say = counted('exercise')
      return [
        { where: 'Fast', week: week.number, ...atLeast(fast, { warn: 1 }, say) },
        { where: 'Balance', week: week.number, ...atLeast(balance.length, { warn: 1 }, say) },
      ]
    })
}

/** Power work, or a light lift with an `x` in its tempo. */
function isFast({ exercise, intensity }: Lift): boolean {
  if (exercise.role === 'power') return true
  return exercise.tempo?.split('-')[2] === 'x' && (intensity ?? 60) <= 60
}
