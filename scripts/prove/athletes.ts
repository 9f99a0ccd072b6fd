import { auditProgram } from '@/lib/domain/audit/audit-program'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import type { Finding } from '@/lib/domain/program/schema'
import { randomAthletes, type RandomAthlete } from '@/testing/plans/random-athletes'
import { describeProfile } from '@/testing/programs/describe-profile'
import { randomWriter } from '@/testing/programs/random-writer'
import { coach, writeProgram } from '@/testing/programs/write-program'

/** Programs with a finding, how many findings there are, and where each is. */
interface Tally {
  programs: Set<number>
  cases: string[]
}

interface Audits {
  written: number
  withNotices: number
  warnings: number
  refusals: Map<string, number>
  notices: Map<string, number>
  tallies: Map<string, Tally>
}

/**
 * How good are the programs? Writes one for each of many athletes as they come (docs/profiles.md), with what they wish for, audits
 * it, and prints what was found: `-- athletes 3000 1` (how many, seed). `RULE=V1` lists cases; `WRITER=random` has a model in the coach's place that
 * replies by chance. Proved when no rule fails.
 */
export function prove(args: string[]): boolean {
  const [count = 3000, seed = 1] = args.map(Number)
  const started = performance.now()
  const audits = auditAthletes(randomAthletes(count, seed), seed)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${count} requests, seed ${seed}: ${audits.written} programs in ${seconds} s`)
  printRequests(audits)
  for (const severity of ['fail', 'warn'] as const) printFindings(audits, severity)
  return ![...audits.tallies.keys()].some((key) => key.startsWith('fail'))
}

function auditAthletes(athletes: RandomAthlete[], seed: number): Audits {
  const audits: Audits = {
    ...{ written: 0, withNotices: 0, warnings: 0 },
    ...{ refusals: new Map(), notices: new Map(), tallies: new Map() },
  }
  for (const [index, athlete] of athletes.entries()) {
    const refusal = refusalOf(athlete.profile)
    if (refusal) {
      countOne(audits.refusals, refusal.code)
      continue
    }
    const codes = buildBlueprint(athlete.profile, athlete.wishes).notices.map(({ code }) => code)
    audits.written += 1
    if (codes.length > 0) audits.withNotices += 1
    for (const code of codes) countOne(audits.notices, code)
    for (const finding of findingsFor(athlete, seed * 1e6 + index)) {
      if (finding.severity === 'warn') audits.warnings += 1
      note(audits.tallies, index, finding, athlete)
    }
  }
  return audits
}

type Noted = Pick<Finding, 'rule' | 'severity' | 'where' | 'measured'> & Partial<Finding>

/** What the audit finds, or that it crashed. */
function findingsFor({ profile, wishes }: RandomAthlete, seed: number): Noted[] {
  try {
    const writer = process.env.WRITER === 'random' ? randomWriter(seed) : coach
    const { findings } = auditProgram(writeProgram(profile, writer, wishes))
    return findings.filter(({ severity }) => severity !== 'pass')
  } catch (error) {
    return [{ rule: 'crash', severity: 'fail', where: '', measured: String(error) }]
  }
}

function note(
  tallies: Audits['tallies'],
  index: number,
  { rule, severity, where, measured, limit, weeks }: Noted,
  { profile, wishes }: RandomAthlete,
): void {
  const key = `${severity} ${rule}`
  const tally = tallies.get(key) ?? { programs: new Set(), cases: [] }
  tallies.set(key, tally)
  tally.programs.add(index)
  tally.cases.push(
    `${where} · ${measured} · ${limit} · weeks ${weeks?.join()} · ${describeProfile(profile, wishes)}`,
  )
}

function printRequests({ written, withNotices, warnings, refusals, notices }: Audits): void {
  const refused = [...refusals].map(([code, n]) => `${code} ${n}`).join(', ')
  console.log(`Refused: ${refused || 'none'}`)
  console.log(`With notices: ${withNotices} (${share(withNotices, written)})`)
  const often = [...notices].sort(([, one], [, other]) => other - one)
  console.log(`  ${often.map(([code, n]) => `${code} ${share(n, written)}`).join(', ')}`)
  console.log(`Warnings per program: ${(warnings / Math.max(1, written)).toFixed(2)}`)
}

function printFindings({ tallies, written }: Audits, severity: Finding['severity']): void {
  const listed = (process.env.RULE ?? '').split(',')
  const rows = [...tallies].filter(([key]) => key.startsWith(severity))
  rows.sort(([, one], [, other]) => other.programs.size - one.programs.size)
  console.log(`\n${severity}: ${rows.length === 0 ? 'none' : ''}`)
  for (const [key, { programs, cases }] of rows) {
    const size = String(programs.size).padStart(6)
    console.log(
      `${key.padEnd(12)} ${size} programs (${share(programs.size, written)}), ${cases.length} findings`,
    )
    const isListed = listed.includes(key.split(' ')[1] ?? '')
    const shown = isListed ? 25 : severity === 'fail' ? 3 : 0
    for (const each of cases.slice(0, shown)) console.log(`    ${each}`)
  }
}

function countOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
}
