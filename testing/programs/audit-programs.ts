import { auditProgram } from '@/lib/domain/audit/audit-program'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import type { Finding } from '@/lib/domain/program/schema'
import type { RandomAthlete } from '@/testing/plans/random-athletes'
import { describeProfile } from './describe-profile'
import { coach, writeProgram } from './write-program'

/** What the audit says of the programs of many athletes. */
export interface AuditTally {
  programs: number
  /** Programs in which no rule warns or fails. */
  clean: number
  /** Refused requests by their code. */
  refused: ReadonlyMap<string, number>
  /** By `fail R05` or `warn C2`: a line for each program, with the finding and the athlete. */
  open: ReadonlyMap<string, readonly string[]>
}

/** Has the coach write a program for each athlete, and audits it. */
export function auditPrograms(athletes: readonly RandomAthlete[]): AuditTally {
  const refused = new Map<string, number>()
  const open = new Map<string, string[]>()
  let [programs, clean] = [0, 0]
  for (const athlete of athletes) {
    const { profile, wishes } = athlete
    const refusal = refusalOf(profile)
    if (refusal) {
      refused.set(refusal.code, 1 + (refused.get(refusal.code) ?? 0))
      continue
    }
    const findings = openFindings(writeProgram(profile, coach, wishes))
    programs += 1
    if (findings.size === 0) clean += 1
    for (const [key, finding] of findings) {
      open.set(key, [...(open.get(key) ?? []), lineOf(finding, athlete)])
    }
  }
  return { programs, clean, refused, open }
}

export function failuresIn({ open }: AuditTally): string[] {
  return [...open].flatMap(([key, lines]) =>
    key.startsWith('fail') ? lines.map((line) => `${key}: ${line}`) : [],
  )
}

/** The first finding of each rule that warns or fails. */
function openFindings(program: AuditRequest): Map<string, Finding> {
  const open = auditProgram(program).findings.filter(
    ({ severity }) => severity === 'fail' || severity === 'warn',
  )
  return new Map(open.toReversed().map((finding) => [keyOf(finding), finding]))
}

function keyOf({ severity, rule }: Finding): string {
  return `${severity} ${rule}`
}

function lineOf(
  { where, weeks, measured, limit }: Finding,
  { profile, wishes }: RandomAthlete,
): string {
  return `${where} ${measured} (${limit}), weeks ${weeks.join(' ')} · ${describeProfile(profile, wishes)}`
}
