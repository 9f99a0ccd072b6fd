import { describe, expect, it } from 'vitest'
import { goalSchema, levelSchema } from '../vocabulary'
import { deloadEffort, loadingEffort, type EffortRequest } from './effort'
import { effortIndex, percentOf } from '@/lib/domain/measures/effort'
import { planPhases, type PlannedWeek } from './phases'

describe('effort', () => {
  it('follows the equation: 6 reps with 2 in reserve are 80.6 % of the maximum', () => {
    expect(percentOf({ reps: 6, rir: 2 })).toBe(80.6)
    expect(percentOf({ reps: 1, rir: 0 })).toBe(100)
    expect(percentOf({ reps: 9, rir: 4 })).toBe(66.7)
    expect(percentOf({ reps: 10, rir: 4 })).toBeNull()
  })

  it('of twelve weeks of intermediate strength runs from eights at 69 % to singles at 94 %', () => {
    const any = request({ goal_category: 'strength' })
    const written = planPhases(any)
      .filter(isLoading)
      .map((week) => loadingEffort(any, week, 'main'))
      .map((effort) => `${effort.reps}@${effort.rir} ${percentOf(effort)}`)
    expect(written).toEqual([
      '8@4 69.4',
      '7@4 72.2',
      '6@4 75',
      '6@3 77.8',
      '6@2 80.6',
      '4@3 83.3',
      '4@2 86.1',
      '4@1 88.9',
      '2@2 91.7',
      '1@2 94.4',
    ])
  })

  it.each([
    ['hypertrophy', 'intermediate', 30, '8@1'],
    ['hypertrophy', 'beginner', 30, '8@2'],
    ['general_fitness', 'intermediate', 30, '8@2'],
    ['endurance', 'intermediate', 30, '15@1'],
    ['strength', 'beginner', 30, '6@3'],
    ['strength', 'intermediate', 15, '6@3'],
    ['hypertrophy', 'intermediate', 15, '8@3'],
    ['endurance', 'intermediate', 15, '15@3'],
    ['hypertrophy', 'advanced', 70, '8@2'],
    ['power', 'advanced', 30, '5@2'],
  ] as const)('of %s, %s, age %i ends a first block at %s', (goal, level, age, expected) => {
    const any = request({ goal_category: goal, fitness_level: level, age, duration_weeks: 12 })
    const last = planPhases(any).find((week) => week.left === 0)!
    const { reps, rir } = loadingEffort(any, last, 'main')
    expect(`${reps}@${rir}`).toBe(expected)
  })

  it('has an index that falls by one a week within a run', () => {
    const wrong = everyRequest().filter((any) =>
      pairs(loadingWeeks(any)).some(
        ([week, next]) =>
          next.phase === week.phase &&
          next.block === week.block &&
          RANKS.some((rank) => index(any, week, rank) - index(any, next, rank) !== 1) &&
          !(week.week === 1 && any.age === 70),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('never raises the planned load by more than a tenth between loading weeks', () => {
    const wrong = everyRequest().filter((any) =>
      pairs(loadingWeeks(any)).some(
        ([week, next]) => (37 - index(any, next, 'main')) / (37 - index(any, week, 'main')) > 1.1,
      ),
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['under 18: at most 80 %, at least 3 in reserve', 15, 80, 1, 3],
    ['from 65 on: at least 5 repetitions and 2 in reserve', 70, 85, 5, 2],
    ['of unknown age: at most 85 %', null, 85, 1, 1],
    ['else: at most 95 %', 30, 95, 1, 1],
  ] as const)('keeps the limits of those %s', (_, age, percent, reps, rir) => {
    const wrong = everyRequest()
      .filter((any) => any.age === age)
      .filter((any) =>
        loadingWeeks(any).some((week) => {
          const effort = loadingEffort(any, week, 'main')
          const tooHeavy = (percentOf(effort) ?? 0) > percent
          return tooHeavy || effort.reps < reps || effort.rir < rir || effort.rir > 4
        }),
      )
    expect(wrong).toEqual([])
  })

  it('starts beginners and those from 65 on with three or more in reserve', () => {
    const gentle = everyRequest().filter(
      (any) => any.fitness_level === 'beginner' || any.age === 70,
    )
    const first = gentle.map((any) => loadingEffort(any, loadingWeeks(any)[0]!, 'main').rir)
    expect(Math.min(...first)).toBeGreaterThanOrEqual(3)
  })

  it('of a deload keeps the repetitions and adds two or more in reserve', () => {
    expect(deloadEffort({ reps: 6, rir: 2 })).toEqual({ reps: 6, rir: 6 })
    expect(deloadEffort({ reps: 8, rir: 1 })).toEqual({ reps: 8, rir: 5 })
  })
})

const RANKS = ['main', 'secondary', 'compound', 'isolation'] as const

/** The whole grid: it is small enough to leave nothing to chance. */
function everyRequest(): EffortRequest[] {
  const durations = Array.from({ length: 52 }, (_, weeks) => weeks + 1)
  return goalSchema.options.flatMap((goal_category) =>
    levelSchema.options.flatMap((fitness_level) =>
      [15, 30, 55, 70, null].flatMap((age) =>
        [null, 'rowing'].flatMap((specific_sport) =>
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

function loadingWeeks(any: EffortRequest): PlannedWeek[] {
  return planPhases(any).filter(isLoading)
}

function pairs(weeks: PlannedWeek[]): [PlannedWeek, PlannedWeek][] {
  return weeks.slice(1).map((next, at) => [weeks[at]!, next])
}

function index(any: EffortRequest, week: PlannedWeek, rank: (typeof RANKS)[number]): number {
  return effortIndex(loadingEffort(any, week, rank))
}

function isLoading({ phase }: PlannedWeek) {
  return phase !== 'deload' && phase !== 'taper'
}

function request(part: Partial<EffortRequest>): EffortRequest {
  return {
    goal_category: 'strength',
    fitness_level: 'intermediate',
    duration_weeks: 12,
    age: 30,
    specific_sport: null,
    ...part,
  }
}
