import { gridCases, type GridCase } from './grid-cases'
import { planFacts } from './plan-facts'
import { planProperties } from './plan-properties'

/** How many plans have a property. */
export interface Acceptance<Case> {
  property: string
  /** Plans that have it, of those that it applies to. */
  held: number
  of: number
  /** Share that has to have it. */
  least: number
  /** The first few that do not. */
  misses: Case[]
}

/** Plans the cases of the grid, all 1,440 unless others are given, and asks every property of each. */
export function acceptGrid(cases: readonly GridCase[] = gridCases()): Acceptance<GridCase>[] {
  const results = planProperties.map(({ name, least }): Acceptance<GridCase> => ({
    property: name,
    held: 0,
    of: 0,
    least: least ?? 1,
    misses: [],
  }))
  for (const request of cases) {
    const facts = planFacts(request)
    planProperties.forEach((property, index) => {
      const result = results[index]
      if (!result || !property.appliesTo(facts)) return
      result.of += 1
      if (property.holds(facts)) result.held += 1
      else if (result.misses.length < 5) result.misses.push(request)
    })
  }
  return results
}
