import type { Finding } from '@/lib/domain/program/schema'
import type { AuditRule, Reading } from './rule'
import { ruleSentences } from './rule-sentences'

/**
 * What a rule says: one finding for each place that is not as it should be, its weeks inside; one with the
 * most telling value where the rule is kept; none where it read nothing.
 */
export function findingsOf(rule: AuditRule, readings: readonly Reading[]): Finding[] {
  const open = readings.filter(({ severity }) => severity !== 'pass')
  if (open.length === 0) return readings.length > 0 ? [toFinding(rule, [worst(readings)])] : []
  const places = new Set(open.map(({ where }) => where))
  return [...places].map((place) =>
    toFinding(
      rule,
      open.filter(({ where }) => where === place),
    ),
  )
}

function toFinding({ id, title, source }: AuditRule, readings: readonly Reading[]): Finding {
  const { severity, where, measured, limit, strain, sentence } = worst(readings)
  const placed = severity !== 'pass' || strain > 0
  return {
    rule: id,
    severity,
    title,
    where: (placed && where) || '',
    weeks: placed ? [...new Set(readings.flatMap(({ week }) => week ?? []))] : [],
    measured,
    limit,
    source,
    sentence: severity === 'pass' ? (ruleSentences[id] ?? '') : sentence,
  }
}

const RANK = { pass: 0, info: 1, warn: 2, fail: 3 } as const

/** The severest reading; of equals the one that uses most of what is allowed. */
function worst(readings: readonly Reading[]): Reading {
  return readings.reduce((most, each) => {
    const rank = RANK[each.severity] - RANK[most.severity]
    return rank > 0 || (rank === 0 && each.strain > most.strain) ? each : most
  })
}
