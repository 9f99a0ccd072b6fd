import fc from 'fast-check'
import { expect } from 'vitest'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { randomProfiles } from '@/testing/plans/random-profiles'
import { describeProfile } from '@/testing/programs/describe-profile'
import { coach, writeProgram } from '@/testing/programs/write-program'

/** Thirty athletes of a seed, each with wishes drawn by it: no program fails a rule, and every wish is heard. */
export function expectSoundPrograms(wishes: fc.Arbitrary<Wishes>, seed: number) {
  const profiles = randomProfiles(30, seed)
    .filter((profile) => !refusalOf(profile))
    .map((profile) => ({ ...profile, duration_weeks: Math.min(6, profile.duration_weeks) }))
  const drawn = fc.sample(wishes, { numRuns: profiles.length, seed })
  profiles.forEach((profile, index) => {
    const wished = drawn[index] ?? noWishes
    const program = writeProgram(profile, coach, wished)
    const failing = auditProgram(program).findings.filter(({ severity }) => severity === 'fail')
    expect(failing, `${describeProfile(profile)} ${JSON.stringify(wished)}`).toEqual([])
    for (const { sentence } of program.blueprint.answers)
      expect(sentence).not.toContain('We cannot plan for this wish')
  })
}
