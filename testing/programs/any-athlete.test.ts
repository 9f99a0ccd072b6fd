import { describe, expect, it } from 'vitest'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import type { Finding } from '@/lib/domain/program/schema'
import { describeProfile } from './describe-profile'
import { randomWriter } from './random-writer'
import { sampleProfiles } from './sample-profiles'
import { sampleOf } from '@/testing/sampling'
import { writeProgram, type Writer } from './write-program'

const ATHLETES = 600
const MOST_WARNINGS = 3

describe('programs for any athlete', () => {
  it('fail no rule when the coach writes them, and warn seldom', () => {
    const audits = auditMany(ATHLETES, 20)
    expect(failuresOf(audits)).toEqual([])
    const warnings = audits.flatMap(({ findings }) => findings.filter(isWarning)).length
    expect(warnings / audits.length).toBeLessThan(MOST_WARNINGS)
  })

  it('fail no rule when a model replies by chance', () => {
    expect(failuresOf(auditMany(ATHLETES / 4, 21, randomWriter))).toEqual([])
  })
})

interface Audited {
  athlete: string
  findings: Finding[]
}

function auditMany(count: number, seed: number, writer?: (seed: number) => Writer): Audited[] {
  return sampleOf(sampleProfiles(count, seed)).flatMap((profile, index): Audited[] => {
    if (refusalOf(profile)) return []
    const { findings } = auditProgram(writeProgram(profile, writer?.(index)))
    return [{ athlete: describeProfile(profile), findings }]
  })
}

function failuresOf(audits: Audited[]): string[] {
  return audits.flatMap(({ athlete, findings }) =>
    findings
      .filter(({ severity }) => severity === 'fail')
      .map((finding) => `${line(finding)} (${athlete})`),
  )
}

function line({ rule, where, weeks, measured, limit }: Finding): string {
  return `${rule} ${where}, weeks ${weeks.join(' ')}: ${measured}, ${limit}`
}

function isWarning({ severity }: Finding): boolean {
  return severity === 'warn'
}
