import { writeProgram } from '@/testing/programs/write-program'
import { describeProfile } from '@/testing/programs/describe-profile'
import { randomWriter } from '@/testing/programs/random-writer'
import { sampleProfiles } from '@/testing/programs/sample-profiles'
import { assessRequest } from '@/lib/domain/blueprint/assess-request'
import { announcedBy, auditProgram } from '@/lib/domain/audit/audit-program'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Finding } from '@/lib/domain/program/schema'

// How good are the programs? Writes some thousand of them for athletes from all over the grid, audits
// each, and prints what was found. `npm run audit:grid -- 3000 1` (how many, seed); `RULE=R10` lists
// cases, `WRITER=random` has a model in the coach's place that replies by chance.
const [count = 3000, seed = 1] = process.argv.slice(2).map(Number)
const isRandom = process.env.WRITER === 'random'
const listed = (process.env.RULE ?? '').split(',')

interface Tally {
  programs: Set<number>
  findings: number
  cases: string[]
}
const tallies = new Map<string, Tally>()
const refusals = new Map<string, number>()
const noticed = new Map<string, number>()
let written = 0
let withNotices = 0
let warnings = 0
const started = performance.now()

for (const [index, profile] of sampleProfiles(count, seed).entries()) {
  const { refusal, notices } = assessRequest(profile)
  if (refusal) {
    refusals.set(refusal.code, (refusals.get(refusal.code) ?? 0) + 1)
    continue
  }
  written += 1
  if (notices.length > 0) withNotices += 1
  for (const { code } of notices) noticed.set(code, (noticed.get(code) ?? 0) + 1)
  try {
    const { findings } = auditProgram(
      writeProgram(profile, isRandom ? randomWriter(seed * 1e6 + index) : undefined),
    )
    const codes = notices.map(({ code }) => code)
    for (const finding of findings) {
      const announced = announcedBy[finding.rule] ?? []
      if (finding.severity === 'info' && !announced.some((code) => codes.includes(code))) {
        note(
          index,
          { ...finding, severity: 'fail', rule: `${finding.rule}-without-notice` },
          profile,
        )
      }
    }
    warnings += findings.filter(({ severity }) => severity === 'warn').length
    for (const finding of findings) note(index, finding, profile)
  } catch (error) {
    note(index, { rule: 'crash', severity: 'fail', where: '', measured: String(error) }, profile)
  }
}

function note(
  index: number,
  { rule, severity, where, measured, limit, weeks }: Partial<Finding>,
  profile: AthleteProfile,
): void {
  if (severity === 'pass') return
  const key = `${severity} ${rule}`
  const tally = tallies.get(key) ?? { programs: new Set(), findings: 0, cases: [] }
  tallies.set(key, tally)
  tally.programs.add(index)
  tally.findings += 1
  tally.cases.push(
    `${where} · ${measured} · ${limit} · weeks ${weeks?.join()} · ${describeProfile(profile)}`,
  )
}

const share = (part: number) => `${((100 * part) / Math.max(1, written)).toFixed(1)} %`
console.log(
  `${count} requests, seed ${seed}: ${written} programs in ${((performance.now() - started) / 1000).toFixed(1)} s`,
)
console.log(`Refused: ${[...refusals].map(([code, n]) => `${code} ${n}`).join(', ') || 'none'}`)
console.log(`With notices: ${withNotices} (${share(withNotices)})`)
const often = [...noticed].sort(([, one], [, other]) => other - one)
console.log(`  ${often.map(([code, n]) => `${code} ${share(n)}`).join(', ')}`)
console.log(`Warnings per program: ${(warnings / Math.max(1, written)).toFixed(2)}`)
for (const severity of ['fail', 'warn', 'info']) {
  const rows = [...tallies].filter(([key]) => key.startsWith(severity))
  rows.sort(([, one], [, other]) => other.programs.size - one.programs.size)
  console.log(`\n${severity}: ${rows.length === 0 ? 'none' : ''}`)
  for (const [key, { programs, findings, cases }] of rows) {
    console.log(
      `${key.padEnd(12)} ${String(programs.size).padStart(6)} programs (${share(programs.size)}), ${findings} findings`,
    )
    const rule = key.split(' ')[1]
    const isListed = listed.includes(rule ?? '')
    if (severity === 'fail' || isListed) {
      for (const each of cases.slice(0, isListed ? 25 : 3)) console.log(`    ${each}`)
    }
  }
}
process.exitCode = [...tallies.keys()].some((key) => key.startsWith('fail')) ? 1 : 0
