import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import { gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { rowsOf } from '@/testing/plans/plan-facts'
import type { WeekPlan } from './planned-week'
import { isLoading } from './program-week'
import type { LoadedSets } from './row'

const beginner: GridCase = {
  ...{ style: 'strength', level: 'beginner', days: 3, minutes: 60, kit: 'full_gym', weeks: 12 },
}

/** Beginners whose lifts are so light that a step of the bar is a large part of them. */
const lightLifters = Array.from({ length: 25 }, (_, index) => 45 + 5 * index).flatMap((weight) =>
  (['strength', 'general'] as const).map((style) =>
    deriveAthlete({
      ...gridProfile({ ...beginner, style }),
      weight_kg: 85,
      units: 'lb',
      known_lifts: ['back-squat', 'bench-press', 'conventional-deadlift'].map((exercise) => ({
        ...{ exercise, weight, reps: 5 },
      })),
    }),
  ),
)

const STEP_KG = 5 * 0.45359237

test('within a block a main lift rises by a tenth or by one step of the bar', () => {
  for (const athlete of lightLifters) {
    eachStep([...planWeeks(planBasis(athlete))], (was, kg) => {
      expect(kg).toBeGreaterThanOrEqual(was - 0.01)
      expect(kg - was).toBeLessThanOrEqual(Math.max(STEP_KG, 0.1 * was) + 0.01)
    })
  }
})

test('a lift that is lighter than the bar is trained with what is lighter, and rests with the empty bar', () => {
  for (const athlete of lightLifters) {
    for (const week of planWeeks(planBasis(athlete))) {
      for (const { row, groups } of rowsOf(week).filter((each) => each.row.tag === 'B')) {
        if (row.exercise.load === 'barbell')
          expect(groups.every(({ kg }) => kg !== null)).toBe(true)
      }
    }
  }
})

test('where a block turns from volume to weight no lift gets lighter', () => {
  for (const age of [null, 66]) {
    for (let bench = 60; bench < 140; bench += 2.5) {
      const profile = gridProfile({ ...beginner, level: 'intermediate', weeks: 8 })
      const known_lifts = [{ exercise: 'bench-press', weight: bench, reps: 1 }]
      const athlete = deriveAthlete({ ...profile, age, known_lifts, duration_weeks: 6 })
      eachStep([...planWeeks(planBasis(athlete))], (was, kg) =>
        expect(kg).toBeGreaterThanOrEqual(was - 0.01),
      )
    }
  }
})

/** The heaviest weight of a planned lift in two loading weeks of a block that follow each other. */
function eachStep(weeks: readonly WeekPlan[], check: (was: number, kg: number) => void): void {
  weeks.slice(1).forEach((week, index) => {
    const before = weeks[index]!
    const builds = before.week.block === week.week.block && isLoading(week.week)
    if (!builds || !isLoading(before.week) || week.week.phase === 'realization') return
    for (const { row, groups } of rowsOf(week).filter((each) => each.groups[0]?.pct)) {
      const same = rowsOf(before).find((each) => each.row.slot === row.slot)
      const [was, kg] = [heaviest(same?.groups ?? []), heaviest(groups)]
      if (was > 0 && kg > 0 && same?.row.exercise === row.exercise) check(was, kg)
    }
  })
}

function heaviest(groups: readonly LoadedSets[]): number {
  return Math.max(0, ...groups.map(({ kg }) => kg ?? 0))
}
