import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalSchema, levelSchema } from '../vocabulary'
import { planPhases, type PhaseRequest } from './phases'

describe('phases', () => {
  it.each([
    ['strength', 'intermediate', 4, 'AAII'],
    ['strength', 'intermediate', 6, 'AAIIPT'],
    ['strength', 'advanced', 6, 'AAIIPT'],
    ['strength', 'intermediate', 8, 'AAADIIPT'],
    ['strength', 'advanced', 8, 'AAADIIPT'],
    ['strength', 'intermediate', 12, 'AAAAADIIIPPT'],
    ['strength', 'advanced', 12, 'AAADIIIDIPPT'],
    ['strength', 'intermediate', 16, 'AAAAADIIIIDIIPPT'],
    ['strength', 'advanced', 16, 'AAADIIIDAAADIPPT'],
    ['strength', 'intermediate', 24, 'AAAAADIIIPPTAAAAADIIIPPT'],
    ['strength', 'advanced', 24, 'AAADIIIDIPPTAAADIIIDIPPT'],
    ['strength', 'intermediate', 3, 'AAA'],
    ['hypertrophy', 'beginner', 8, 'AAAAAAAA'],
    ['hypertrophy', 'intermediate', 8, 'AAAADAAA'],
    ['hypertrophy', 'advanced', 8, 'AAAADAAA'],
    ['hypertrophy', 'beginner', 12, 'AAAAAADAAAAA'],
    ['hypertrophy', 'intermediate', 12, 'AAAADAAADAAA'],
    ['hypertrophy', 'advanced', 12, 'AAAADAAADAAA'],
    ['hypertrophy', 'beginner', 16, 'AAAAADAAAAADAAAA'],
    ['hypertrophy', 'intermediate', 16, 'AAAAADAAAAADAAAA'],
    ['hypertrophy', 'advanced', 16, 'AAAADAAADAAADAAA'],
    ['hypertrophy', 'beginner', 24, 'AAAAAADAAAAADAAAAADAAAAA'],
  ] as const)('of %s, %s, %i weeks are %s', (goal_category, fitness_level, weeks, expected) => {
    expect(letters(request({ goal_category, fitness_level, duration_weeks: weeks }))).toBe(expected)
  })

  it.each([
    ['intermediate', 24, [4, 4, 4, 4, 4]],
    ['beginner', 52, [7, 7, 7, 7, 6, 6, 6]],
    ['intermediate', 52, [5, 5, 5, 5, 5, 5, 5, 5, 4]],
    ['advanced', 52, [4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3]],
  ] as const)('of %s hypertrophy, %i weeks, have these blocks', (fitness_level, weeks, lengths) => {
    const runs = letters(
      request({ goal_category: 'hypertrophy', fitness_level, duration_weeks: weeks }),
    ).split('D')
    expect(runs.map((run) => run.length)).toEqual(lengths)
  })

  it('of a year of strength are three macrocycles, each ending in its own taper', () => {
    const year = letters(request({ duration_weeks: 52 }))
    expect(year.split('T').map((part) => part.length)).toEqual([17, 16, 16, 0])
  })

  it('never end on a deload, taper only after the peak, and keep runs short', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const plan = letters(any)
        expect(plan).toHaveLength(any.duration_weeks)
        expect(plan).not.toMatch(/D$|DD|^T|[AID]T/)
        const longest = { beginner: 7, intermediate: 5, advanced: 4 }[any.fitness_level]
        const fifty = any.age !== null && any.age >= 50
        const limit = Math.max(fifty ? Math.min(longest, 4) : longest, 5) + 1
        const runs = plan.split(/D|T/).filter((run) => run)
        for (const run of runs) expect(run.length).toBeLessThanOrEqual(limit)
        if (runs.length > 1) {
          for (const run of runs) expect(run.length).toBeGreaterThanOrEqual(fifty ? 2 : 3)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('hold a peak only for adults of known age who are no beginners', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const adult = any.age !== null && any.age >= 18 && any.age < 65
        if (!adult || any.fitness_level === 'beginner') expect(letters(any)).not.toMatch(/P|T/)
      }),
      { numRuns: 1000 },
    )
  })

  it('count blocks from 1 without a gap, and weeks left down to 0 in each run', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const plan = planPhases(any)
        const blocks = [...new Set(plan.map((week) => week.block))]
        expect(blocks).toEqual(blocks.map((_, index) => index + 1))
        expect(blocks.length).toBeLessThanOrEqual(20)
        for (const week of plan) expect(week.phase_week + week.left).toBe(week.phase_weeks)
      }),
      { numRuns: 500 },
    )
  })
})

const anyRequest: fc.Arbitrary<PhaseRequest> = fc.record({
  goal_category: fc.constantFrom(...goalSchema.options),
  fitness_level: fc.constantFrom(...levelSchema.options),
  duration_weeks: fc.integer({ min: 1, max: 52 }),
  age: fc.constantFrom(15, 30, 55, 70, null),
  specific_sport: fc.constantFrom(null, 'cycling'),
})

function request(part: Partial<PhaseRequest>): PhaseRequest {
  return {
    goal_category: 'strength',
    fitness_level: 'intermediate',
    duration_weeks: 12,
    age: 30,
    specific_sport: null,
    ...part,
  }
}

function letters(any: PhaseRequest): string {
  const letter = {
    accumulation: 'A',
    intensification: 'I',
    realization: 'P',
    taper: 'T',
    deload: 'D',
  }
  return planPhases(any)
    .map((week) => letter[week.phase])
    .join('')
}
