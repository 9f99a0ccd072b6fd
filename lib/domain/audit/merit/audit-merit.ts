import { measureTraining, type MeasuredTraining } from './measured-training'
import type { MeritFinding, MeritReading, MeritRule } from './merit-rule'
import { conditioningRules } from './rules/conditioning-rules'
import { continuityRules } from './rules/continuity-rules'
import { effortRules } from './rules/effort-rules'
import { kiloRules } from './rules/kilo-rules'
import { ladderRules } from './rules/ladder-rules'
import { movementRules } from './rules/movement-rules'
import { peakRules } from './rules/peak-rules'
import { practiceRules } from './rules/practice-rules'
import { recoveryRules } from './rules/recovery-rules'
import { timeRules } from './rules/time-rules'
import { volumeRules } from './rules/volume-rules'
import { weightliftingRules } from './rules/weightlifting-rules'
import type { Training } from './training'

/** Every rule that an athlete reads, in the order in which a coach would ask. */
export const meritRules: readonly MeritRule[] = [
  ...volumeRules,
  ...movementRules,
  ...practiceRules,
  ...effortRules,
  ...continuityRules,
  ...kiloRules,
  ...timeRules,
  ...conditioningRules,
  ...ladderRules,
  ...weightliftingRules,
  ...peakRules,
  ...recoveryRules,
]

/**
 * What the rules say of a training: one finding for each place that is not as it should be, its weeks
 * inside; one finding with the most telling value where a rule is kept.
 */
export function auditMerit(training: Training, rules = meritRules): MeritFinding[] {
  const measured = measureTraining(training)
  return rules.flatMap((rule) => findingsOf(rule, measured))
}

function findingsOf(rule: MeritRule, training: MeasuredTraining): MeritFinding[] {
  const readings = rule.check(training)
  const open = readings.filter(({ severity }) => severity !== 'pass')
  if (open.length === 0) return readings.length > 0 ? [toFinding(rule, readings)] : []
  const places = new Set(open.map(({ where }) => where))
  return [...places].map((place) =>
    toFinding(
      rule,
      open.filter(({ where }) => where === place),
    ),
  )
}

function toFinding({ id, title, source }: MeritRule, readings: MeritReading[]): MeritFinding {
  const { severity, where, measured, limit, sentence } = worst(readings)
  return {
    rule: id,
    severity,
    title,
    where: where ?? '',
    weeks: [...new Set(readings.flatMap(({ week }) => week ?? []))],
    measured,
    limit,
    source,
    sentence,
  }
}

const RANK = { pass: 0, info: 1, warn: 2, fail: 3 } as const

/** The severest reading; of equals the one that uses most of what is allowed. */
function worst(readings: MeritReading[]): MeritReading {
  return readings.reduce((most, each) => {
    const rank = RANK[each.severity] - RANK[most.severity]
    return rank > 0 || (rank === 0 && each.strain > most.strain) ? each : most
  })
}
