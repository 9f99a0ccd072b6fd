import type { AuditedProgram, AuditedWeek } from '@/lib/domain/audit/audited-program'
import { atLeast, atMost, mustBe } from '@/lib/domain/audit/judge'
import type { Reading, Rule } from '@/lib/domain/audit/rule'
import { number, percent } from '@/lib/domain/audit/say'

/** Loading, deload, peak and taper in an order that makes sense. */
export const phaseRules: Rule[] = [
  {
    id: 'R40',
    title: 'Loading weeks without a deload',
    source: 'Rogerson 2024',
    scope: 'program',
    check: loadingRuns,
  },
  {
    id: 'R41',
    title: 'Deload against the last loading week',
    source: 'Rogerson 2024',
    scope: 'program',
    check: realDeloads,
  },
  {
    id: 'R42',
    title: 'Taper behind the peak, no deload at the end',
    source: 'Grgic & Mikulic 2017',
    scope: 'program',
    check: orderOfPhases,
  },
]

/** Practice is 5.6 ± 2.3 weeks; evidence for deloads is thin (Coleman 2024), so this only warns. */
function loadingRuns({ audited, profile, population }: AuditedProgram): Reading[] {
  const most = population.fifty ? 5 : profile.fitness_level === 'beginner' ? 8 : 6
  let run = 0
  return audited.map((week): Reading => {
    run = week.loading ? run + 1 : 0
    return { week: week.number, ...atMost(run, { warn: most }, number) }
  })
}

/** Clearly fewer sets and clearly more in reserve, on average. */
function realDeloads({ audited }: AuditedProgram): Reading[] {
  return audited.flatMap((week, index): Reading[] => {
    if (week.week.phase !== 'deload') return []
    const last = audited.slice(0, index).findLast(({ loading }) => loading)
    if (!last) return []
    const share = (100 * sets(week).length) / Math.max(1, sets(last).length)
    const easier = meanReserve(week) - meanReserve(last)
    return [
      { where: 'Sets', week: week.number, ...atMost(share, { fail: 70 }, percent) },
      {
        where: 'Reserve',
        week: week.number,
        ...atLeast(easier, { fail: 2 }, (value) => `RIR ${number(value)} more`),
      },
    ]
  })
}

function orderOfPhases({ audited }: AuditedProgram): Reading[] {
  const last = audited.at(-1)
  if (!last) return []
  const tapers = audited.flatMap((week, index): Reading[] => {
    if (week.week.phase !== 'taper') return []
    const before = audited[index - 1]?.week.phase ?? 'nothing'
    return [
      {
        where: 'Taper',
        week: week.number,
        ...mustBe(before === 'realization', 'fail', `behind ${before}`, 'behind realization'),
        strain: 0.9,
      },
    ]
  })
  const end = last.week.phase
  return [
    ...tapers,
    {
      where: 'Last week',
      week: last.number,
      ...mustBe(end !== 'deload', 'fail', end, 'not a deload'),
    },
  ]
}

function sets({ days }: AuditedWeek) {
  return days.flatMap(({ lifts }) => lifts.flatMap(({ work }) => work))
}

function meanReserve(week: AuditedWeek): number {
  const known = sets(week).flatMap(({ rir }) => rir ?? [])
  return known.reduce((sum, rir) => sum + rir, 0) / Math.max(1, known.length)
}
