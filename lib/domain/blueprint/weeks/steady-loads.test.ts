import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import { gridProfile } from '@/testing/plans/grid-cases'
import { rowsOf } from '@/testing/plans/plan-facts'
import { isLoading } from './program-week'

/** Beginners whose lifts are so light that a step of the bar is a large part of them. */
const lightLifters = [20, 22.5, 25, 27.5, 32.5, 37.5, 45].map((weight) =>
  deriveAthlete({
    ...gridProfile({
      ...{ style: 'general', level: 'beginner', days: 3, minutes: 60, kit: 'full_gym', weeks: 12 },
    }),
    weight_kg: 62,
    known_lifts: [
      { exercise: 'back-squat', weight, reps: 5 },
      { exercise: 'bench-press', weight, reps: 5 },
      { exercise: 'conventional-deadlift', weight, reps: 5 },
    ],
  }),
)

test('within a block a main lift rises by a tenth or by one step of the bar', () => {
  for (const athlete of lightLifters) {
    const weeks = [...planWeeks(planBasis(athlete))].filter(({ week }) => isLoading(week))
    weeks.slice(1).forEach((week, index) => {
      const before = weeks[index]!
      if (before.week.block !== week.week.block) return
      for (const { row, groups } of rowsOf(week).filter((each) => each.row.tag === 'B')) {
        const same = rowsOf(before).find((each) => each.row.slot === row.slot)
        const was = same?.groups[0]?.kg
        const kg = groups[0]?.kg
        if (!was || !kg) continue
        expect(kg).toBeGreaterThanOrEqual(was)
        expect(kg - was).toBeLessThanOrEqual(Math.max(2.5, 0.1 * was))
      }
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
    for (const duration_weeks of [5, 6, 7]) {
      const profile = gridProfile({
        ...{ style: 'strength', level: 'intermediate', days: 3, minutes: 60, kit: 'full_gym' },
        weeks: 8,
      })
      const athlete = deriveAthlete({ ...profile, age, duration_weeks })
      const weeks = [...planWeeks(planBasis(athlete))].filter(({ week }) => isLoading(week))
      weeks.slice(1).forEach((week, index) => {
        for (const { row, groups } of rowsOf(week).filter((each) => each.row.tag === 'S')) {
          const same = rowsOf(weeks[index]!).find((each) => each.row.slot === row.slot)
          if (weeks[index]!.week.block === week.week.block)
            expect(groups[0]!.kg).toBeGreaterThanOrEqual(same?.groups[0]?.kg ?? 0)
        }
      })
    }
  }
})
