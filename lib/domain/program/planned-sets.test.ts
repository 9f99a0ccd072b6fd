import { describe, expect, it, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import type { BlueprintDay } from '@/lib/domain/blueprint/schema'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { KG_PER_LB } from '@/lib/domain/measures/convert-units'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { programAsPlanned } from '@/testing/plans/rows-as-planned'
import { exerciseOfRow, plannedSets } from './planned-sets'

const lifter: GridCase = {
  style: 'strength',
  level: 'intermediate',
  days: 4,
  minutes: 75,
  kit: 'full_gym',
  weeks: 12,
}

describe('planned sets', () => {
  it('are the percent of the week’s projected maximum in kilograms, after a ramp that begins with the bar', () => {
    const { warm_up, sets } = rowOf('back-squat', 3)
    // 75.5 % of 140 kg, grown by half a percent in each of two weeks.
    expect(sets).toHaveLength(4)
    expect(sets[0]).toEqual({
      kind: 'work',
      amount_min: 6,
      amount_max: 6,
      rir: 3,
      pct_1rm: 75.5,
      load_kg: 107.5,
      pct_of_work: null,
    })
    expect(warm_up.map((set) => [set.amount_min, set.pct_of_work, set.load_kg])).toEqual([
      [8, 0, 20],
      [5, 50, 55],
      [3, 70, 75],
      [1, 85, 92.5],
    ])
  })

  it('lift no weight twice on the way up, where the work is little more than the bar', () => {
    const { warm_up } = rowOf('back-squat', 3, {
      known_lifts: [{ exercise: 'back-squat', weight: 40, reps: 1 }],
    })
    const loads = warm_up.map(({ load_kg }) => load_kg)
    expect(loads[0]).toBe(20)
    expect(new Set(loads).size).toBe(loads.length)
  })

  it('have a heavy set and lighter ones after it as the weights peak', () => {
    const { sets } = rowOf('back-squat', 9)
    expect(sets[0]).toMatchObject({ kind: 'top', amount_max: 2, pct_1rm: 90 })
    expect(sets.slice(1).every(({ kind }) => kind === 'back_off')).toBe(true)
    expect(sets[1]!.load_kg).toBeLessThan(sets[0]!.load_kg!)
  })

  it('are attempts at a maximum on the day of the test', () => {
    const { sets } = rowOf('back-squat', 12, {}, 'test')
    expect(sets.at(-1)).toMatchObject({ kind: 'test', amount_max: 1, pct_1rm: 100 })
    expect(sets.at(-1)!.load_kg).toBeGreaterThan(140)
  })

  it('have no weight where nothing is known, and the percentage still', () => {
    const later = rowOf('back-squat', 3, { known_lifts: [] })
    expect(later.sets[0]).toMatchObject({ load_kg: null, pct_1rm: 75.5, rir: 3 })
    expect(later.warm_up[0]).toMatchObject({ load_kg: null, pct_of_work: 0 })
  })

  it('have weights in plates of the athlete’s own unit', () => {
    const { sets } = rowOf('back-squat', 3, {
      units: 'lb',
      known_lifts: [{ exercise: 'back-squat', weight: 315, reps: 1 }],
    })
    const pounds = sets[0]!.load_kg! / KG_PER_LB
    expect(pounds / 5).toBeCloseTo(Math.round(pounds / 5), 6)
  })

  it('change with the exercise that was chosen, and their numbers do not', () => {
    const profile = gridProfile(lifter)
    const athlete = deriveAthlete(profile)
    const blueprint = buildBlueprint(profile)
    const slot = blueprint.slots.find(
      ({ tag, candidates }) => tag !== 'c' && candidates.length > 2 && tag !== 'p',
    )!
    const week = blueprint.weeks[2]!
    const row = week.days.flatMap(({ rows }) => rows).find((each) => each.slot === slot.slot)!
    const all = slot.candidates.map(
      (id) => plannedSets({ athlete, blueprint, week, row, slot, entry: catalogueEntry(id) }).sets,
    )
    const withoutLoad = all.map((sets) => sets.map(({ load_kg: _, ...set }) => set))
    for (const sets of withoutLoad) expect(sets).toEqual(withoutLoad[0])
  })

  it('say what next time depends on', () => {
    expect(rowOf('back-squat', 3).progression).toMatchObject({ method: 'wave' })
    const beginner = { ...lifter, level: 'beginner', days: 3 } as const
    const { progression } = programAsPlanned(gridProfile(beginner)).rows.find(
      ({ entry }) => entry.id === 'back-squat',
    )!.exercise
    expect(progression).toMatchObject({ method: 'linear', step_kg: 2.5 })
  })
})

test('a row’s exercise is what the plan fixed, else variant a in odd blocks and b in even ones', () => {
  const choice = { slot: 'd1s1', a: 'bench-press', b: 'pause-bench-press' }
  expect([1, 2, 3].map((block) => exerciseOfRow({ exercise_id: null }, choice, block))).toEqual([
    'bench-press',
    'pause-bench-press',
    'bench-press',
  ])
  expect(exerciseOfRow({ exercise_id: 'floor-push-up' }, choice, 2)).toBe('floor-push-up')
})

test('known lifts become a maximum by the mean of Epley and Brzycki, up to ten repetitions', () => {
  expect(estimateMaximum(100, 1)).toBe(100)
  expect(estimateMaximum(100, 10)).toBeCloseTo(133.3, 1)
  expect(estimateMaximum(100, 5)).toBeCloseTo((116.67 + 112.5) / 2, 1)
  expect(estimateMaximum(95, 6)?.toFixed(1)).toBe('112.2')
  expect(estimateMaximum(100, 11)).toBeNull()
  expect(estimateMaximum(100, 2.5)).toBeNull()
})

function rowOf(
  id: string,
  week: number,
  part: Partial<AthleteProfile> = {},
  kind: BlueprintDay['kind'] = 'training',
) {
  const { rows } = programAsPlanned({ ...gridProfile(lifter), ...part })
  const row = rows.find(
    (each) => each.week.week === week && each.day.kind === kind && each.entry.id === id,
  )
  if (!row) throw new Error(`Week ${week} has no ${id}`)
  const { warm_up, sets, progression } = row.exercise
  return { warm_up, sets, progression }
}
