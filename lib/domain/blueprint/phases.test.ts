import { describe, expect, it } from 'vitest'
import { goalSchema, levelSchema } from '@/lib/domain/vocabulary'
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
    const wrong = everyRequest().filter((any) => {
      const plan = letters(any)
      const longest = { beginner: 7, intermediate: 5, advanced: 4 }[any.fitness_level]
      const fifty = any.age !== null && any.age >= 50
      const limit = Math.max(fifty ? Math.min(longest, 4) : longest, 5) + 1
      const runs = plan.split(/D|T/).filter((run) => run)
      return (
        plan.length !== any.duration_weeks ||
        /D$|DD|^T|[AID]T/.test(plan) ||
        runs.some((run) => run.length > limit) ||
        (runs.length > 1 && runs.some((run) => run.length < (fifty ? 2 : 3)))
      )
    })
    expect(wrong).toEqual([])
  })

  it('hold a peak only for adults of known age who are no beginners', () => {
    const peaked = everyRequest().filter((any) => /P|T/.test(letters(any)))
    expect(new Set(peaked.map(({ age }) => age))).toEqual(new Set([30, 55]))
    expect(peaked.filter((any) => any.fitness_level === 'beginner')).toEqual([])
  })

  it('count blocks from 1 without a gap, and weeks left down to 0 in each run', () => {
    const wrong = everyRequest().filter((any) => {
      const plan = planPhases(any)
      const blocks = [...new Set(plan.map((week) => week.block))]
      return (
        blocks.length > 20 ||
        blocks.some((block, index) => block !== index + 1) ||
        plan.some((week) => week.phase_week + week.left !== week.phase_weeks)
      )
    })
    expect(wrong).toEqual([])
  })
})

/** The whole grid: it is small enough to leave nothing to chance. */
function everyRequest(): PhaseRequest[] {
  const durations = Array.from({ length: 52 }, (_, weeks) => weeks + 1)
  return goalSchema.options.flatMap((goal_category) =>
    levelSchema.options.flatMap((fitness_level) =>
      [15, 30, 55, 70, null].flatMap((age) =>
        [null, 'cycling'].flatMap((specific_sport) =>
          durations.map((duration_weeks) => ({
            goal_category,
            fitness_level,
            age,
            specific_sport,
            duration_weeks,
          })),
        ),
      ),
    ),
  )
}

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
