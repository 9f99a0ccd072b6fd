import { describe, expect, it } from 'vitest'
import { assessRequest } from '@/lib/domain/blueprint/assess-request'
import { writeProgram } from '@/testing/programs/write-program'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { printProgram } from './print-program'
import { printSampleTable } from './print-sample-table'
import { sampleAthletes } from './sample-athletes'

// The files are there to be read: after a change that is meant, `npx vitest run testing/samples -u` writes them anew.
describe('sample programs', () => {
  it('are listed with what was asked and what the audit says', async () => {
    await expect(printSampleTable()).toMatchFileSnapshot('../../docs/samples/README.md')
  })

  it.each(sampleAthletes)('$name is as it was last read', async ({ name, profile }) => {
    expect(assessRequest(profile).refusal).toBeNull()
    const program = writeProgram(profile)
    await expect(printProgram(program)).toMatchFileSnapshot(`../../docs/samples/${name}.md`)
  })

  it.each(sampleAthletes)('$name fails no rule of the audit', ({ profile }) => {
    const { findings } = auditProgram(writeProgram(profile))
    expect(findings.filter(({ severity }) => severity === 'fail')).toEqual([])
  })
})
