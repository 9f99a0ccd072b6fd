import type { Audit, Finding, Week } from '@/lib/domain/program/schema'
import { auditedProgram, type AuditedProgram, type AuditRequest } from './audited-program'
import { contentHash } from '@/lib/domain/content-hash'
import { contractRules } from './rules/contract-rules'
import { intensityRules } from './rules/intensity-rules'
import { loadRules } from './rules/load-rules'
import { phaseRules } from './rules/phase-rules'
import { planRules } from './rules/plan-rules'
import { populationRules } from './rules/population-rules'
import { powerRules } from './rules/power-rules'
import { progressionRules } from './rules/progression-rules'
import { recoveryRules } from './rules/recovery-rules'
import type { Reading, Rule } from './rule'
import { sessionRules } from './rules/session-rules'
import { supersetRules } from './rules/superset-rules'
import { volumeRules } from './rules/volume-rules'
import { wordRules } from './rules/word-rules'
import { muscleGroupSchema } from '@/lib/domain/vocabulary'

/** By rule: codes of the notices that told the athlete beforehand what the audit repeats as `info`. */
export const announcedBy: Readonly<Record<string, readonly string[]>> = {
  R10: muscleGroupSchema.options.map((group) => `little_${group}`),
  R11: ['one_day'],
  R14: ['consecutive_days'],
  R16: ['many_days'],
  R50: ['spare_minutes', 'long_sessions'],
  R60: ['many_days'],
  R61: ['many_days'],
  N20: ['sport_timing'],
}

/** Every rule, in the order in which a coach would ask. */
export const auditRules: readonly Rule[] = [
  ...contractRules,
  ...planRules,
  ...volumeRules,
  ...recoveryRules,
  ...intensityRules,
  ...loadRules,
  ...progressionRules,
  ...phaseRules,
  ...sessionRules,
  ...supersetRules,
  ...powerRules,
  ...populationRules,
  ...wordRules,
]

/**
 * A hash of the rules' ids, titles, sources and scopes, kept with every finding of theirs. Limits stand
 * in the rules' code, which a hash of data cannot see: whoever changes one raises `limits`.
 */
export const auditVersion = contentHash({
  limits: 3,
  rules: auditRules.map(({ id, title, source, scope }) => ({ id, title, source, scope })),
})

/**
 * What every rule says of a whole program: one finding for each subject that is not as it should be,
 * its weeks inside; one finding with the most telling value where all is well.
 */
export function auditProgram(request: AuditRequest): Audit {
  const program = auditedProgram(request)
  const answers = auditRules.map((rule) => findingsOf(rule, program))
  const checked = answers.filter((findings) => findings.length > 0).length
  return {
    version: auditVersion,
    rules_checked: checked,
    rules_not_applicable: auditRules.length - checked,
    findings: answers.flat(),
  }
}

/** Findings of the rules that need one week only, passed ones included. */
export function auditWeek({
  week,
  ...request
}: Omit<AuditRequest, 'weeks'> & { week: Week }): Finding[] {
  const program = auditedProgram({ ...request, weeks: [week] })
  return auditRules
    .filter((rule) => rule.scope === 'week')
    .flatMap((rule) => findingsOf(rule, program))
}

function findingsOf(rule: Rule, program: AuditedProgram): Finding[] {
  const readings = rule.check(program)
  const open = readings.filter(({ severity }) => severity !== 'pass')
  if (open.length === 0) return readings.length > 0 ? [toFinding(rule, [worst(readings)])] : []
  const subjects = new Set(open.map(({ where }) => where))
  return [...subjects].map((subject) =>
    toFinding(
      rule,
      open.filter(({ where }) => where === subject),
    ),
  )
}

function toFinding({ id, title, source }: Rule, readings: Reading[]): Finding {
  const { severity, where, measured, limit, strain } = worst(readings)
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
  }
}

const RANK = { pass: 0, info: 1, warn: 2, fail: 3 } as const

/** The severest reading; of equals the one closest to its limit. */
function worst(readings: Reading[]): Reading {
  return readings.reduce((most, each) => {
    const rank = RANK[each.severity] - RANK[most.severity]
    return rank > 0 || (rank === 0 && each.strain > most.strain) ? each : most
  })
}
