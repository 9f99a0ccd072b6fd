import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowedFor, type ProfileLike } from './catalogue'
import { askedPatterns, compoundPatterns, coverageGaps } from './coverage'
import {
  equipmentItemSchema,
  equipmentPresetSchema,
  levelSchema,
  limitationSchema,
  muscleSchema,
  type EquipmentPreset,
  type Level,
  type Limitation,
} from '@/lib/domain/vocabulary'

/** Everything that cannot be trained with a preset, or with a single limitation, at some level. */
const knownGaps: Record<EquipmentPreset | Limitation, readonly string[]> = {
  full_gym: [],
  dumbbells_only: ['vertical_pull', 'throw'],
  bodyweight_only: ['vertical_pull', 'throw', 'olympic'],
  // Without a cable, machine or bar, every overhead press asks the shoulder for its full range.
  shoulder: ['vertical_push', 'front_delts'],
  lower_back: ['olympic'],
  knee: ['jump', 'olympic'],
  hip: ['olympic'],
  ankle_foot: ['jump', 'olympic'],
  wrist: [],
  elbow: [],
  neck: ['olympic'],
  pregnancy: ['jump', 'olympic', 'trunk_flexion'],
}

describe('coverage', () => {
  test('every pattern and muscle can be trained, or the gap is a known one with a sentence', () => {
    everyCase((preset, limitation, fitness_level) => {
      const limitations = limitation ? [limitation] : []
      const gaps = coverageGaps({ equipment: [preset], limitations, fitness_level })
      const known = [...knownGaps[preset], ...(limitation ? knownGaps[limitation] : [])]
      for (const gap of gaps) {
        expect(known, `${preset}, ${limitation}, ${fitness_level}`).toContain(gap.subject)
        expect(gap.sentence).toMatch(/^[A-Z].+: left out.+\. [A-Z].+\.$/)
      }
    })
  })

  test('every known gap is real', () => {
    for (const preset of equipmentPresetSchema.options)
      expect(subjects([preset], [])).toEqual(expect.arrayContaining([...knownGaps[preset]]))
    for (const limitation of limitationSchema.options)
      expect(subjects(['dumbbells_only'], [limitation], 'beginner')).toEqual(
        expect.arrayContaining([...knownGaps[limitation]]),
      )
  })

  test('hiding household stand-ins opens no gap', () => {
    everyCase((preset, limitation, fitness_level) => {
      const profile = profileOf(preset, limitation, fitness_level)
      const offered = allowedFor(profile)
      const gaps = coverageGaps(profile).map((gap) => gap.subject)
      for (const pattern of askedPatterns)
        if (!gaps.includes(pattern))
          expect(offered.some((entry) => entry.pattern === pattern)).toBe(true)
      for (const muscle of muscleSchema.options)
        if (!gaps.includes(muscle))
          expect(offered.some((entry) => entry.primary.includes(muscle))).toBe(true)
    })
  })

  test('every compound pattern without a gap has main-lift candidates at every level', () => {
    everyCase((preset, limitation, fitness_level) => {
      const profile = profileOf(preset, limitation, fitness_level)
      const gaps = coverageGaps(profile).map((gap) => gap.subject)
      const mains = allowedFor(profile).filter(({ roles }) => roles.includes('main'))
      for (const pattern of compoundPatterns)
        if (!gaps.includes(pattern))
          expect(
            mains.some((entry) => entry.pattern === pattern),
            `${pattern}: ${preset}, ${limitation}, ${fitness_level}`,
          ).toBe(true)
    })
  })

  test('whatever is ticked: what has no gap is offered, and more equipment opens none', () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...equipmentItemSchema.options), (profile, item) => {
        const gaps = coverageGaps(profile).map((gap) => gap.subject)
        const offered = allowedFor(profile)
        for (const pattern of askedPatterns)
          if (!gaps.includes(pattern))
            expect(offered.some((entry) => entry.pattern === pattern)).toBe(true)
        for (const muscle of muscleSchema.options)
          if (!gaps.includes(muscle))
            expect(offered.some((entry) => entry.primary.includes(muscle))).toBe(true)
        for (const gap of coverageGaps({ ...profile, equipment: [...profile.equipment, item] }))
          expect(gaps).toContain(gap.subject)
      }),
      { numRuns: 300 },
    )
  })

  test('a pull-over alone is no vertical pull', () => {
    const gap = coverageGaps({ equipment: ['dumbbells'], limitations: [] }).find(
      ({ subject }) => subject === 'vertical_pull',
    )
    expect(gap).toMatchObject({ kind: 'pattern', cause: 'equipment' })
    expect(gap?.sentence).toContain('door pull-up bar')
  })

  test('sprints and conditioning are no gap: a program does without the one, and a walk is always there', () => {
    const noRunning = { equipment: ['bodyweight_only' as const], limitations: ['knee' as const] }
    const gaps = coverageGaps(noRunning).map((gap) => gap.subject)
    expect(gaps).toContain('jump')
    expect(gaps).not.toContain('sprint')
    expect(gaps).not.toContain('conditioning')
  })

  test('one piece of equipment closes the vertical-pull gap', () => {
    for (const item of ['pull_up_bar', 'bands', 'cable'] as const)
      expect(subjects(['dumbbells_only', item], [], 'beginner')).not.toContain('vertical_pull')
  })

  test('the cause is what the athlete could change', () => {
    const cause = (profile: Partial<ProfileLike>, subject: string) =>
      coverageGaps({ equipment: ['full_gym'], limitations: [], ...profile }).find(
        (gap) => gap.subject === subject,
      )?.cause
    expect(cause({ limitations: ['knee'] }, 'jump')).toBe('limitations')
    expect(cause({ equipment: ['bodyweight_only'] }, 'throw')).toBe('equipment')
    expect(
      cause({ excluded_exercises: ['throws', 'throw', 'toss', 'slam', 'pass'] }, 'throw'),
    ).toBe('exclusions')
    expect(cause({ equipment: ['bodyweight_only'], limitations: ['neck'] }, 'olympic')).toBe(
      'several',
    )
  })
})

const anyProfile: fc.Arbitrary<ProfileLike> = fc.record({
  equipment: fc.subarray([...equipmentPresetSchema.options, ...equipmentItemSchema.options]),
  limitations: fc.subarray(limitationSchema.options),
  excluded_exercises: fc.subarray(['squat', 'lunges', 'row', 'pull-up', 'curl', 'push-up']),
  fitness_level: fc.constantFrom(...levelSchema.options),
})

function everyCase(
  check: (preset: EquipmentPreset, limitation: Limitation | null, level: Level) => void,
) {
  for (const preset of equipmentPresetSchema.options)
    for (const limitation of [null, ...limitationSchema.options])
      for (const level of levelSchema.options) check(preset, limitation, level)
}

function profileOf(
  preset: EquipmentPreset,
  limitation: Limitation | null,
  fitness_level: Level,
): ProfileLike {
  const limitations = limitation ? [limitation] : []
  return { equipment: [preset], limitations, excluded_exercises: [], fitness_level }
}

function subjects(
  equipment: ProfileLike['equipment'],
  limitations: Limitation[],
  fitness_level: Level = 'advanced',
): string[] {
  return coverageGaps({ equipment, limitations, fitness_level }).map((gap) => gap.subject)
}
