import { easyWeek, loadingRun } from '@/lib/domain/limits'
import type { ProgramSet } from '@/lib/domain/program/schema'
import type { AuditedProgram, AuditedWeek } from '@/lib/domain/audit/audited-program'
import { atLeast, atMost } from '@/lib/domain/audit/judge'
import type { ProgramRule, Reading } from '@/lib/domain/audit/rule'
import { counted, number, percent } from '@/lib/domain/audit/say'

/** Loading weeks and easy ones in an order that makes sense. */
export const phaseRules: ProgramRule[] = [
  {
    id: loadingRun.rule,
    title: 'Loading weeks without a deload',
    source: loadingRun.source,
    scope: 'program',
    check: loadingRuns,
  },
  {
    id: easyWeek.rule,
    title: 'Deload against the last loading week',
    source: easyWeek.source,
    scope: 'program',
    check: realDeloads,
  },
]

function loadingRuns({ audited, profile, population }: AuditedProgram): Reading[] {
  const most = population.fifty ? loadingRun.fromFifty : loadingRun.warn[profile.fitness_level]
  let run = 0
  return audited.map((week): Reading => {
    run = week.loading ? run + 1 : 0
    return {
      week: week.number,
      ...atMost(run, { warn: most }, counted('week')),
      sentence: `Week ${week.number} is hard week ${run} in a row; after ${most} an easy one lets the work settle (${loadingRun.source}).`,
    }
  })
}

/** Clearly fewer sets and clearly more in reserve, on average. */
function realDeloads({ audited }: AuditedProgram): Reading[] {
  return audited.flatMap((week, index): Reading[] => {
    if (week.week.phase !== 'deload') return []
    const last = audited.slice(0, index).findLast(({ loading }) => loading)
    if (!last) return []
    return [...fewerSets(week, last), ...moreReserve(week, last)]
  })
}

function fewerSets(week: AuditedWeek, last: AuditedWeek): Reading[] {
  const before = setsOf(last).length
  if (before < easyWeek.fromSets) return []
  const share = (100 * setsOf(week).length) / before
  return [
    {
      where: 'Sets',
      week: week.number,
      ...atMost(share, easyWeek.setsPercent, percent),
      sentence: `The easy week ${week.number} has ${percent(Math.round(share))} of the sets of week ${last.number}; above ${percent(easyWeek.setsPercent.warn)} it is not easy (${easyWeek.source}).`,
    },
  ]
}

/**
 * Of sets whose reserve is written: conditioning and fast work have none, nor has practice, which counts neither when its best set
 * is tried in the easy week. What is called easy is easy, also where the weeks before already kept much in reserve.
 */
function moreReserve(week: AuditedWeek, last: AuditedWeek): Reading[] {
  const practised = practisedIn(last)
  const [now, before] = [meanReserve(week, practised), meanReserve(last, practised)]
  if (now === null || before === null) return []
  const least = Math.min(easyWeek.reserve, easyWeek.easy - before)
  return [
    {
      where: 'Reserve',
      week: week.number,
      ...atLeast(now - before, { fail: least }, (value) => `RIR ${number(value)} more`),
      sentence: `The sets of the easy week ${week.number} leave ${number(now - before)} more than those of week ${last.number}; ${number(least)} more make it easy (${easyWeek.source}).`,
    },
  ]
}

function setsOf({ days }: AuditedWeek): ProgramSet[] {
  return days.flatMap(({ lifts }) => lifts.flatMap(({ work }) => work))
}

function meanReserve({ days }: AuditedWeek, practised: ReadonlySet<string>): number | null {
  const lifts = days.flatMap((day) => day.lifts).filter(({ entry }) => !practised.has(entry.id))
  const known = lifts.flatMap(({ work }) => work.flatMap(({ rir }) => rir ?? []))
  return known.length === 0 ? null : known.reduce((sum, rir) => sum + rir, 0) / known.length
}

/** What a week does without a word of what is left. */
function practisedIn({ days }: AuditedWeek): Set<string> {
  const lifts = days.flatMap((day) => day.lifts)
  return new Set(
    lifts.filter(({ work }) => work.every(({ rir }) => rir === null)).map(({ entry }) => entry.id),
  )
}
