import { fastAndBalance, senior, youth } from '@/lib/domain/limits'
import { daysIn, liftsIn, type AuditedProgram, type Lift } from '@/lib/domain/audit/audited-program'
import { atLeast, atMost, mustBe, type Bounds } from '@/lib/domain/audit/judge'
import type { ProgramRule, Reading } from '@/lib/domain/audit/rule'
import { counted, percent, rir } from '@/lib/domain/audit/say'
import { noTest } from './safety-rules'

/** What an age asks for; it wins over the goal. */
export const populationRules: ProgramRule[] = [
  {
    id: youth.rule,
    title: 'Under 18: load, reserve and tests',
    source: youth.source,
    scope: 'week',
    check: under18,
  },
  {
    id: senior.rule,
    title: 'From 65 on: load, reserve and tests',
    source: senior.source,
    scope: 'week',
    check: from65,
  },
  {
    id: fastAndBalance.rule,
    title: 'From 65 on: fast and balance work each week',
    source: fastAndBalance.source,
    scope: 'week',
    check: fastOrBalanced,
  },
]

function under18({ audited, profile, population }: AuditedProgram): Reading[] {
  if (!population.under18) return []
  const most = (profile.age ?? 0) < 16 ? youth.percent.under16 : youth.percent.under18
  return [
    ...liftsIn(audited).flatMap(({ lift, week }) => [
      ...load(lift, week, { fail: most }, youth.source),
      ...reserve(lift, week, youth.reserve, youth.source),
    ]),
    ...daysIn(audited).map(({ day, week }) => noTest(day, week)),
  ]
}

function from65({ audited, profile, population }: AuditedProgram): Reading[] {
  if (!population.senior) return []
  const gentle = profile.fitness_level === 'beginner'
  return [
    ...liftsIn(audited).flatMap(({ lift, week }) => [
      ...load(lift, week, { warn: senior.percent }, senior.source),
      ...reserve(lift, week, { warn: senior.reserve }, senior.source),
      ...(gentle && lift.entry.pattern === 'jump' ? [aJump(lift, week)] : []),
    ]),
    ...daysIn(audited).map(({ day, week }) => noTest(day, week)),
  ]
}

function load(
  { intensity, name, entry }: Lift,
  week: number,
  bounds: Bounds,
  source: string,
): Reading[] {
  if (intensity === null) return []
  const judged = atMost(intensity, bounds, percent)
  return [
    {
      where: name,
      week,
      ...judged,
      sentence: `${entry.name} goes to ${judged.measured} of the maximum; at your age ${judged.limit} (${source}).`,
    },
  ]
}

function reserve(
  { rir: least, name, entry }: Lift,
  week: number,
  bounds: Bounds,
  source: string,
): Reading[] {
  if (least === null) return []
  const judged = atLeast(least, bounds, rir)
  return [
    {
      where: name,
      week,
      ...judged,
      sentence: `${entry.name} leaves ${least} in reserve; at your age ${judged.limit} (${source}).`,
    },
  ]
}

function aJump({ name }: Lift, week: number): Reading {
  return {
    where: name,
    week,
    ...mustBe(false, 'warn', 'a jump', 'no jumps as a beginner'),
    sentence: `Week ${week} has jumps; from 65 on they are for those who are used to them (${senior.source}).`,
  }
}

/** Power at 40-60 %, lifted fast, and something on one leg or one side (Fragala 2019). */
function fastOrBalanced({ audited, population }: AuditedProgram): Reading[] {
  if (!population.senior) return []
  return audited
    .filter(({ loading }) => loading)
    .flatMap((week): Reading[] => {
      const lifts = liftsIn([week]).map(({ lift }) => lift)
      const fast = lifts.filter(({ exercise }) => exercise.role === 'power').length
      const balance = lifts.filter(({ entry }) => entry.unilateral || entry.pattern === 'balance')
      return [
        atLeastOne('Fast', 'fast work', fast, week.number),
        atLeastOne('Balance', 'work on one leg or one side', balance.length, week.number),
      ]
    })
}

function atLeastOne(where: string, words: string, value: number, week: number): Reading {
  return {
    where,
    week,
    ...atLeast(value, { warn: 1 }, counted('exercise')),
    sentence: `Week ${week} has no ${words}; speed and balance keep you on your feet (${fastAndBalance.source}).`,
  }
}
