import type { Athlete } from '@/lib/domain/athlete/athlete'
import { growthUntil } from '@/lib/domain/blueprint/loads/projected-maximum'
import { loadStep } from '@/lib/domain/blueprint/loads/racks'
import { KG_PER_LB } from '@/lib/domain/measures/convert-units'
import type { Units } from '@/lib/domain/vocabulary'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'

/** Below this weight the deadlift may take double steps, each in its own unit. */
const DOUBLE_STEP_BELOW: Record<Units, number> = { kg: 100, lb: 225 }
/** Weights that differ by less are one weight, kg. */
const EVEN = 0.01
/** What the plan adds in a week is told as two steps from here on. */
const NEARLY_TWO = 1.5

/**
 * What is added to a beginner's barbell lift, kg: a step of the grid, two on a light deadlift that the plan itself makes
 * heavier by as much. Our judgement, in the shape of Basic Beginner.
 */
export function linearStep(
  athlete: Athlete,
  { exercise, tag }: Pick<SlotRow, 'exercise' | 'tag'>,
  kg: number,
): number {
  const step = loadStep(exercise, athlete, kg) ?? 0
  const isDeadlift = tag === 'B1' || exercise.pattern === 'hinge'
  const below = DOUBLE_STEP_BELOW[athlete.units] * (athlete.units === 'lb' ? KG_PER_LB : 1)
  const gain = kg * (growthUntil(athlete, exercise, 2) - 1)
  const doubles = isDeadlift && kg < below - EVEN && gain >= NEARLY_TWO * step
  return doubles ? 2 * step : step
}
