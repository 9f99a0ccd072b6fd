import { describe, expect, it } from 'vitest'
import { gridProfiles } from '@/testing/plans/grid-cases'
import { randomAthletes, withoutWishes } from '@/testing/plans/random-athletes'
import { sampleOf } from '@/testing/sampling'
import { auditPrograms, failuresIn, type AuditTally } from './audit-programs'

// Three in a hundred; `npm run prove -- grid` audits them all.
const tallies: [string, AuditTally][] = [
  ['the acceptance grid', auditPrograms(sampleOf(gridProfiles().map(withoutWishes)))],
  ['athletes as they come', auditPrograms(sampleOf(randomAthletes(1000, 1)))],
]

describe.each(tallies)('programs for %s', (_, tally) => {
  it('fail no rule', () => {
    expect(failuresIn(tally)).toEqual([])
  })

  it('are without a warning in nine of ten', () => {
    expect(tally.clean / tally.programs).toBeGreaterThan(0.9)
  })
})
