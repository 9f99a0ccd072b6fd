import { auditProgram, auditWeek } from '@/lib/domain/audit/audit-program'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import type { Audit, Finding, Week } from '@/lib/domain/program/schema'
import { followedPlan, swappedExercises } from '@/lib/domain/program/swap/followed-plan'
import type { WeekBasis } from './alone-plan'
import { programOfWeek } from './program-of-week'

interface WeeksRequest extends Omit<AuditRequest, 'weeks' | 'alone' | 'swapped'> {
  weeks: readonly { week: Week; basis: WeekBasis }[]
}

/**
 * The audit of a program of which some weeks have plans of their own: each of these is held against its own plan by the
 * rules that one week decides, the others by all rules against the program's, with the rows of what was swapped.
 */
export function auditWeeks({ weeks, weightsAnew = new Set(), ...program }: WeeksRequest): Audit {
  const alone = weeks.filter(({ basis }) => basis.alone)
  const following = weeks.filter(({ basis }) => !basis.alone)
  const others = following.map(({ week }) => week)
  const numbers = new Set(alone.map(({ week }) => week.week))
  const audit = auditProgram({
    ...program,
    blueprint: followedPlan(program.blueprint, following),
    swapped: swappedExercises(program.blueprint, program.metadata.slots, following),
    weeks: others,
    alone: numbers,
    weightsAnew: new Set([...weightsAnew, ...afterThese(others, numbers)]),
  })
  const open = alone.flatMap(({ week, basis }) =>
    auditWeek({ ...programOfWeek(program, basis), week }).filter(isOfWeek),
  )
  const failed = new Set(open.map(({ rule }) => rule))
  const kept = audit.findings.filter(
    ({ rule, severity }) => severity !== 'pass' || !failed.has(rule),
  )
  return { ...audit, findings: [...kept, ...open] }
}

/** Weights rise over the weeks between, so that the next week is not held to a step of one. */
function afterThese(weeks: readonly Week[], alone: ReadonlySet<number>): number[] {
  return weeks.flatMap(({ week }) => (alone.has(week - 1) ? [week] : []))
}

/** What is not as it should be in the week itself; the program's own words are judged with the program. */
function isOfWeek({ severity, weeks }: Finding): boolean {
  return severity !== 'pass' && weeks.length > 0
}
