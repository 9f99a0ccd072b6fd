import { describe, expect, it } from 'vitest'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { writeProgram } from '@/testing/programs/write-program'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { printProgram } from './print-program'
import { printSampleTable, type Sample } from './print-sample-table'
import { sampleAthletes } from './sample-athletes'

const samples = sampleAthletes.map(({ name, profile, wishes }): Sample => {
  const program = writeProgram(profile, undefined, wishes)
  return { name, program, findings: auditProgram(program).findings }
})

// The files are there to be read: after a change that is meant, `npm run test:unit -- testing/samples -u` writes them anew.
describe('sample programs', () => {
  it('are listed with what was asked and what the audit says', async () => {
    await expect(printSampleTable(samples)).toMatchFileSnapshot('../../docs/samples/README.md')
  })

  it.each(samples)('$name is as it was last read', async ({ name, program, findings }) => {
    expect(refusalOf(program.profile)).toBeNull()
    const printed = printProgram(program, findings)
    await expect(printed).toMatchFileSnapshot(`../../docs/samples/${name}.md`)
  })

  it.each(samples)('$name fails no rule of the audit', ({ findings }) => {
    expect(findings.filter(({ severity }) => severity === 'fail')).toEqual([])
  })
})
