import { expect, test } from 'vitest'
import { isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { sampleOf } from '@/testing/sampling'
import { buildBlueprint } from './build-blueprint'

const styles = ['strength', 'hypertrophy', 'general', 'athletic'] as const
const levels = ['beginner', 'intermediate'] as const
const times = [
  [1, 30],
  [1, 120],
  [2, 20],
  [3, 25],
  [4, 180],
  [7, 60],
] as const

const cases: GridCase[] = styles.flatMap((style) =>
  levels.flatMap((level) =>
    times.flatMap(([days, minutes]) =>
      Array.from({ length: 52 }, (_, index) => ({
        ...{ style, level, days, minutes, kit: 'full_gym' as const, weeks: index + 1 },
      })),
    ),
  ),
)

test('programs of any length, of one day or seven, of twenty minutes or three hours are whole', () => {
  for (const request of sampleOf(cases).slice(0, 24)) {
    const { weeks, days, minutes } = request
    const plan = buildBlueprint(gridProfile(request))
    const name = JSON.stringify(request)
    expect(
      plan.weeks.map(({ week }) => week),
      name,
    ).toEqual(Array.from({ length: weeks }, (_, index) => index + 1))
    for (const week of plan.weeks) {
      if (week.phase !== 'taper') expect(week.days, name).toHaveLength(days)
      for (const day of week.days) expect(day.minutes, name).toBeLessThanOrEqual(minutes)
      if (days === 7 && week.phase !== 'taper') expect(week.days[6]!.kind, name).toBe('recovery')
    }
    if (weeks <= 2)
      expect(
        plan.weeks.every(({ phase }) => phase === 'accumulation'),
        name,
      ).toBe(true)
    if (minutes <= 25) expect(rowsWithoutPull(plan), name).toEqual([])
    if (minutes >= 120)
      expect(
        plan.notices.map(({ code }) => code),
        name,
      ).toContain('long_sessions')
  }
})

/** Loading weeks of short sessions in which a day has one row alone, or no day pulls. */
function rowsWithoutPull({ weeks, slots }: ReturnType<typeof buildBlueprint>): number[] {
  const entryOf = (slot: string) =>
    catalogueEntry(slots.find((each) => each.slot === slot)!.candidates[0]!)
  return weeks
    .filter(({ phase }) => phase === 'accumulation')
    .filter(
      ({ days }) =>
        days.some(({ rows }) => rows.length < 2) ||
        !days.some(({ rows }) => rows.some(({ slot }) => isPull(entryOf(slot)))),
    )
    .map(({ week }) => week)
}
