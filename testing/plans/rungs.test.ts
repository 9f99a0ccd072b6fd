import { describe, expect, test } from 'vitest'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { wishesSchema } from '@/lib/domain/athlete/wishes'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { Exercise } from '@/lib/domain/program/schema'
import { progressionSentences } from '@/lib/domain/words/progression/progression-sentences'
import { coach, writeProgram } from '@/testing/programs/write-program'

type Wished = Parameters<typeof wishesSchema.parse>[0]

function programOf(change: Partial<AthleteProfile>, wished: Wished = {}) {
  const profile = athleteProfileSchema.parse({
    ...{ height_cm: 178, weight_kg: 78, age: 30, goal_category: 'general_fitness', goal_raw: '' },
    ...{ fitness_level: 'advanced', duration_weeks: 10, days_per_week: 3, session_minutes: 60 },
    ...change,
  })
  const program = writeProgram(profile, coach, wishesSchema.parse(wished))
  const failing = auditProgram(program).findings.filter(({ severity }) => severity === 'fail')
  expect(failing).toEqual([])
  return program
}

function rowsOf(change: Partial<AthleteProfile>, wished: Wished = {}) {
  return programOf(change, wished).weeks.flatMap(({ week, workouts }) =>
    workouts.flatMap(({ exercises }) => exercises.map((row): [number, Exercise] => [week, row])),
  )
}

/** The weeks in which an exercise is trained. */
function weeksOf(rows: readonly [number, Exercise][], id: string): number[] {
  return [...new Set(rows.filter(([, row]) => row.exercise_id === id).map(([week]) => week))]
}

describe('the last rungs', () => {
  test('of push-ups come a block after the archer push-up, from four repetitions', () => {
    const rows = rowsOf({ equipment: ['bodyweight_only'] })
    const first = weeksOf(rows, 'archer-push-up')[0]!
    const [from] = weeksOf(rows, 'one-arm-push-up-on-box')
    expect(from).toBeGreaterThan(first)
    const [, row] = rows.find(([, { exercise_id }]) => exercise_id === 'one-arm-push-up-on-box')!
    expect([row.sets[0]!.amount_min, row.sets[0]!.amount_max]).toEqual([4, 8])
    const [, archer] = rows.find(([, { exercise_id }]) => exercise_id === 'archer-push-up')!
    expect(archer.progression?.next_exercise).toBe('one-arm-push-up-on-box')
  })

  test('of pull-ups is the archer for those alone who have no weight to hang on', () => {
    const bare = rowsOf({ goal_category: 'strength', equipment: ['pull_up_bar'] })
    expect(weeksOf(bare, 'archer-pull-up').length).toBeGreaterThan(0)
    const heavy = rowsOf({
      goal_category: 'strength',
      equipment: ['dumbbells_only', 'pull_up_bar'],
    })
    expect(weeksOf(heavy, 'weighted-pull-up').length).toBeGreaterThan(0)
    expect(weeksOf(heavy, 'archer-pull-up')).toEqual([])
  })

  test('of rows follows the row with the feet up', () => {
    const rows = rowsOf({ equipment: ['suspension'] })
    expect(weeksOf(rows, 'archer-row')[0]).toBeGreaterThan(
      weeksOf(rows, 'feet-elevated-inverted-row')[0]!,
    )
  })

  test('are climbed by nobody below advanced', () => {
    const hard = ['one-arm-push-up-on-box', 'archer-row', 'archer-pull-up']
    for (const fitness_level of ['beginner', 'intermediate'] as const) {
      const rows = rowsOf({ fitness_level, equipment: ['suspension', 'pull_up_bar'] })
      for (const id of hard) expect(weeksOf(rows, id), `${fitness_level} ${id}`).toEqual([])
    }
  })
})

describe('jumps, sprints and carries that nobody gets unasked', () => {
  test.each([
    ['tuck jump', 'tuck-jump', 'contacts', 5],
    ['hurdle hop', 'hurdle-hop', 'contacts', 5],
    ['single-leg hop', 'single-leg-hop-hold', 'contacts', 5],
    ['shuttle run', 'shuttle-run', 'meters', 10],
    ['waiter’s walk', 'waiter-carry', 'seconds', 20],
    ['rack carry', 'front-rack-carry', 'seconds', 20],
  ])('“%s” is kept in all weeks that build up, in its own measure', (words, id, measure, least) => {
    const change: Partial<AthleteProfile> = {
      goal_category: 'power',
      fitness_level: 'intermediate',
      duration_weeks: 4,
    }
    expect(weeksOf(rowsOf(change), id)).toEqual([])
    const rows = rowsOf(change, { lifts: [{ exercise: words, ask: 'keep' }] })
    expect(weeksOf(rows, id)).toEqual([1, 2, 3, 4])
    const [, row] = rows.find(([, { exercise_id }]) => exercise_id === id)!
    expect(row.measure).toBe(measure)
    expect(row.sets.at(-1)!.amount_min).toBe(least)
  })

  test('a sled is dragged by whoever has one and asks for it', () => {
    const rows = rowsOf(
      { goal_category: 'power', equipment: ['full_gym', 'sled'] },
      { lifts: [{ exercise: 'sled drag', ask: 'keep' }] },
    )
    const drags = rows.filter(([, { exercise_id }]) => exercise_id === 'sled-drag')
    expect(drags.length).toBeGreaterThan(0)
    for (const [, { measure }] of drags) expect(measure).toBe('meters')
  })
})

describe('swings on the minute', () => {
  const rows = rowsOf({ equipment: ['kettlebell'], session_minutes: 45 })
  const swings = rows.filter(([, row]) => row.exercise_id === 'kettlebell-swing-intervals')

  test('are the intervals of whoever has a kettlebell and no machine, ten rounds at most', () => {
    expect(swings.length).toBeGreaterThan(0)
    for (const [, { measure, sets }] of swings) {
      expect(measure).toBe('rounds')
      expect(sets[0]!.amount_max).toBeLessThanOrEqual(10)
    }
    expect(rowsOf({ equipment: ['full_gym'] }).map(([, row]) => row.exercise_id)).not.toContain(
      'kettlebell-swing-intervals',
    )
  })

  test('say how many swings a minute has', () => {
    const [, row] = swings[0]!
    expect(progressionSentences(row, 'kg', 2)?.today).toMatch(/^\d+\s×\s10 swings .* on the minute/)
  })

  test('wait until swings are learnt', () => {
    const novice = rowsOf({ equipment: ['kettlebell'], fitness_level: 'beginner' })
    expect(weeksOf(novice, 'kettlebell-swing-intervals')).toEqual([])
  })
})

describe('a pair of kettlebells', () => {
  const pair = rowsOf({ equipment: ['kettlebell_pair'], fitness_level: 'intermediate' })
  const one = rowsOf({ equipment: ['kettlebell'], fitness_level: 'intermediate' })
  const two = [
    'double-kettlebell-floor-press',
    'standing-double-kettlebell-press',
    'double-kettlebell-romanian-deadlift',
    'double-kettlebell-bent-over-row',
    'farmers-carry',
  ]

  test('is lifted with both hands where one is not', () => {
    const lifted = (rows: typeof pair) => two.filter((id) => weeksOf(rows, id).length > 0)
    expect(lifted(pair).length).toBeGreaterThanOrEqual(3)
    expect(lifted(one)).toEqual([])
  })

  test('has the steps of kettlebells', () => {
    const weighted = pair.filter(
      ([, { exercise_id, measure, progression, sets }]) =>
        two.includes(exercise_id) &&
        progression?.method === 'double' &&
        sets.at(-1)!.kind === 'work' &&
        measure !== 'seconds',
    )
    expect(weighted.length).toBeGreaterThan(0)
    for (const [, { progression }] of weighted)
      expect([progression?.step_kg, progression?.top_first]).toEqual([4, 19])
  })

  test('is also one kettlebell', () => {
    const ids = new Set(pair.map(([, { exercise_id }]) => exercise_id))
    const single = [...ids].filter((id) =>
      catalogueEntry(id).equipment.some((way) => way.join() === 'kettlebell'),
    )
    expect(single.length).toBeGreaterThan(0)
  })
})

test('who spares an elbow straightens it for many repetitions, two left at least', () => {
  const change: Partial<AthleteProfile> = {
    ...{ goal_category: 'hypertrophy', equipment: ['full_gym'], duration_weeks: 6 },
  }
  const pushdowns = (limitations: AthleteProfile['limitations']) =>
    rowsOf({ ...change, limitations }).flatMap(([, { exercise_id, sets }]) =>
      exercise_id === 'triceps-pushdown' ? sets.filter(({ kind }) => kind === 'work') : [],
    )
  const spared = pushdowns(['elbow'])
  expect(spared.length).toBeGreaterThan(0)
  for (const { amount_min, amount_max, rir } of spared) {
    expect([amount_min, amount_max]).toEqual([12, 20])
    expect(rir).toBeGreaterThanOrEqual(2)
  }
  expect(Math.min(...pushdowns([]).map(({ amount_min }) => amount_min))).toBe(8)
})

test('nobody past the beginning raises an arm against a wall', () => {
  const kettlebell: Partial<AthleteProfile> = { equipment: ['kettlebell'], days_per_week: 6 }
  expect(weeksOf(rowsOf(kettlebell), 'wall-abduction-hold')).toEqual([])
})
