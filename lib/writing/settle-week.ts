import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { auditWeek } from '@/lib/domain/audit/audit-program'
import type { Finding, Week } from '@/lib/domain/program/schema'
import type { Composed } from './composed'
import { composeWeek } from './compose-week'
import { noWeek } from './loose-reply'
import type { WeekRequest } from './week-request'

export interface SettleWeekRequest extends WeekRequest {
  metadata: AuditRequest['metadata']
}

/**
 * Composes a week from a reply and audits it by the rules that need one week only. Composing is meant
 * to leave nothing to fail; should it do so, and the week as planned fails less, that one is stored.
 */
export function settleWeek(request: SettleWeekRequest): Composed<Week> {
  const composed = composeWeek(request)
  const failing = failures({ ...request, week: composed.value })
  if (failing.length === 0) return composed
  const plain = composeWeek({ ...request, reply: noWeek })
  if (failures({ ...request, week: plain.value }).length >= failing.length) return composed
  const adjustments = failing.map(({ title, where, measured }) => ({
    where: `Week, ${where}`,
    asked: measured,
    stored: 'as planned',
    reason: `It fails a rule: ${title}.`,
  }))
  return { ...composed, value: { ...plain.value, adjustments } }
}

/**
 * What a week fails of our contract: days, exercises that suit, numbers within the plan, nothing
 * twice, sound words. Other failures are the plan's own and stay visible in the program's audit.
 */
export function brokenContract(request: Omit<AuditRequest, 'weeks'> & { week: Week }): Finding[] {
  return failures(request).filter(({ source }) => source === 'our contract')
}

/** Findings without a week are about the program's name and strategy, which are checked when they are written. */
function failures(request: Omit<AuditRequest, 'weeks'> & { week: Week }): Finding[] {
  return auditWeek(request).filter(({ severity, weeks }) => severity === 'fail' && weeks.length > 0)
}
