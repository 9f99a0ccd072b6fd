import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isLowerBody } from '@/lib/domain/catalogue/exercise-kinds'
import { loadStep } from '@/lib/domain/blueprint/loads/racks'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'

/** What is added to a beginner's barbell lift. */
interface LinearStep {
  kg: number
  every: 'session' | 'week'
  /** Reps to climb by at the same weight first, where the step is too large a part of it. */
  reps_before: number | null
}

/** A step beyond this share of the weight is earned by reps first. */
const LARGE_STEP = 0.04
/** Fives become eights before the next weight. */
const REPS_BEFORE = 3

/** From this weight the lower body takes a step each session, kg (135 lb). */
const EVERY_SESSION_FROM = 60
/** Below this weight the deadlift takes double steps, kg (225 lb). */
const DOUBLE_STEP_BELOW = 100

/** Our judgement, in the shape of Basic Beginner. In pounds the grid's own steps. */
export function linearStep(
  { units }: Pick<Athlete, 'units'>,
  { exercise, tag }: Pick<SlotRow, 'exercise' | 'tag'>,
  kg: number,
): LinearStep {
  const step = loadStep(exercise, units) ?? 0
  const isDeadlift = tag === 'B1' || exercise.pattern === 'hinge'
  const added = isDeadlift && kg < DOUBLE_STEP_BELOW ? 2 * step : step
  const often = isLowerBody(exercise) && !isDeadlift && kg >= EVERY_SESSION_FROM
  return {
    kg: added,
    every: often ? 'session' : 'week',
    reps_before: added > LARGE_STEP * kg ? REPS_BEFORE : null,
  }
}
