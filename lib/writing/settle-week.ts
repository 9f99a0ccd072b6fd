import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { auditWeek } from '@/lib/domain/audit/audit-program'
import type { Finding, Week } from '@/lib/domain/program/schema'
import type { Composed } from './compose-metadata'
import { composeWeek } from './compose-week'
import type { WeekRequest } from './week-request'

export interface SettleWeekRequest extends WeekRequest {
  metadata: AuditRequest['metadata']
}

/**
 * A week of any reply, held against every rule that one week alone decides. Where it fails one, which
 * composing should have prevented, and the week as planned fails fewer, the planned one takes its place.
 */
export function settleWeek(request: SettleWeekRequest): Composed<Week> {
  const composed = composeWeek(request)
  const failing = failures({ ...request, week: composed.value })
  if (failing.length === 0) return composed
  const plain = composeWeek({ ...request, reply: { title: '', focus: '', note: '', days: [] } })
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

/** Of the week itself: what the program's own words say is settled before any week. */
function failures(request: Omit<AuditRequest, 'weeks'> & { week: Week }): Finding[] {
  return auditWeek(request).filter(({ severity, weeks }) => severity === 'fail' && weeks.length > 0)
}
