import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { isPercentLift } from '@/lib/domain/catalogue/exercise-kinds'
import type { PlanBlock, StoryBlock } from '@/lib/domain/contract/canonical-block'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'

/** How the main lifts get harder: planned ahead, step by step, or reps before weight or before a harder form. */
export function mainMethod(block: PlanBlock): 'wave' | 'linear' | 'double' | 'ladder' {
  const tags = percentRows(block).map(({ tag }) => tag)
  if (tags.some((tag) => tag === 'B' || tag === 'B1')) return 'linear'
  if (tags.some((tag) => tag !== 'M' && isMainTag(tag))) return 'wave'
  return plannedRows(block).some(({ tag, exercise_id }) => isMainTag(tag) && isLoaded(exercise_id))
    ? 'double'
    : 'ladder'
}

/** The settled lifts that the program is about, each once, in the order of the week. */
export function leadingLifts(block: PlanBlock): string[] {
  const method = mainMethod(block)
  const isByRange = method === 'double' || method === 'ladder'
  const rows = isByRange ? plannedRows(block) : percentRows(block)
  const mains = rows.filter(({ tag }) => isMainTag(tag) && (isByRange || tag !== 'M'))
  // Where steps are spoken of, those that take them; where waves are, those that carry them.
  const heavy = mains.filter(({ tag }) =>
    method === 'linear' ? tag === 'B' || tag === 'B1' : tag === 'H',
  )
  return [...new Set((heavy.length > 0 ? heavy : mains).map(({ exercise_id }) => exercise_id))]
}

/** Whether lifts in percent have no maximum yet, so that the first week has to find a weight. */
export function hasUnknownMaxima(block: PlanBlock): boolean {
  const method = mainMethod(block)
  if (method !== 'wave' && method !== 'linear') return false
  return leadingLifts(block).some((id) => !block.known.includes(id))
}

/** Whether some session ends, or is spent, at a pace. */
export function hasConditioning(block: StoryBlock): boolean {
  return (
    block.slots.some(({ tag }) => tag === 'c') || plannedRows(block).some(({ tag }) => tag === 'c')
  )
}

export function plannedRows({ days }: PlanBlock): PlanBlock['days'][number]['planned'] {
  return days.flatMap(({ planned }) => planned)
}

function isLoaded(exerciseId: string): boolean {
  const load = exerciseById(exerciseId)?.load ?? 'none'
  return load !== 'bodyweight' && load !== 'none' && load !== 'band'
}

/** Barbell lifts whose weights are a share of a maximum. */
function percentRows(block: PlanBlock): PlanBlock['days'][number]['planned'] {
  return plannedRows(block).filter(({ exercise_id }) => {
    const entry = exerciseById(exercise_id)
    return entry !== undefined && isPercentLift(entry)
  })
}
