import { contentHash } from '@/lib/domain/content-hash'
import * as limits from '@/lib/domain/limits'
import type { Audit, Finding, Week } from '@/lib/domain/program/schema'
import { auditTraining, trainingRules } from './audit-training'
import { auditedProgram, type AuditRequest } from './audited-program'
import { findingsOf } from './findings-of'
import { contractRules } from './program-rules/contract-rules'
import { loadRules } from './program-rules/load-rules'
import { phaseRules } from './program-rules/phase-rules'
import { planRules } from './program-rules/plan-rules'
import { populationRules } from './program-rules/population-rules'
import { powerRules } from './program-rules/power-rules'
import { safetyRules } from './program-rules/safety-rules'
import { supersetRules } from './program-rules/superset-rules'
import { wordRules } from './program-rules/word-rules'
import type { AuditRule, ProgramRule } from './rule'
import { trainingOfProgram } from './training/training-of-program'

/** What only a written program can be asked. */
export const programRules: readonly ProgramRule[] = [
  ...contractRules,
  ...planRules,
  ...loadRules,
  ...phaseRules,
  ...safetyRules,
  ...powerRules,
  ...populationRules,
  ...supersetRules,
  ...wordRules,
]

/** Every rule, in the order in which a coach would ask. */
export const auditRules: readonly AuditRule[] = [...programRules, ...trainingRules]

/** A hash of the rules and of every limit that they read, kept with every finding of theirs. */
export const auditVersion = contentHash({
  limits,
  rules: auditRules.map(({ id, title, source }) => ({ id, title, source })),
})

/**
 * What every rule says of a whole program: one finding for each subject that is not as it should be,
 * its weeks inside; one finding with the most telling value where all is well.
 */
export function auditProgram(request: AuditRequest): Audit {
  const program = auditedProgram(request)
  const findings = [
    ...programRules.flatMap((rule) => findingsOf(rule, rule.check(program))),
    ...auditTraining(trainingOfProgram(request)),
  ]
  const checked = new Set(findings.map(({ rule }) => rule)).size
  return {
    version: auditVersion,
    rules_checked: checked,
    rules_not_applicable: auditRules.length - checked,
    findings,
  }
}

/** Findings of the rules that one week alone decides, passed ones included. */
export function auditWeek({
  week,
  ...request
}: Omit<AuditRequest, 'weeks'> & { week: Week }): Finding[] {
  const program = auditedProgram({ ...request, weeks: [week] })
  return programRules
    .filter((rule) => rule.scope === 'week')
    .flatMap((rule) => findingsOf(rule, rule.check(program)))
}
