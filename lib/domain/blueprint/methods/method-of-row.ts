import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { isPercentLift } from '@/lib/domain/catalogue/exercise-kinds'
import { ladderOf } from '@/lib/domain/catalogue/ladders'
import { isLoaded } from '@/lib/domain/blueprint/loads/racks'
import { ridesWave } from '@/lib/domain/blueprint/styles/tags'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import type { Method } from '@/lib/domain/vocabulary'

/**
 * How a slot is trained in a week whose method is known: in long programs a beginner's lift goes on as an
 * intermediate's.
 */
export function tagOfWeek(tag: SlotRow['tag'], method: Method | null): SlotRow['tag'] {
  if (tag !== 'B' && tag !== 'B1') return tag
  return method === 'wave' ? 'H' : method === 'double' ? 'M' : tag
}

/** The method of a row: what its tag says where it has a bar, what its exercise allows elsewhere. */
export function methodOf({ tag, exercise }: Pick<SlotRow, 'tag' | 'exercise'>): Method {
  if (tag === 'c') return 'conditioning'
  if (tag === 'p' || tag === 'k') return 'skill'
  if ((tag === 'B' || tag === 'B1') && isPercentLift(exercise)) return 'linear'
  if (ridesWave(tag) && (isPercentLift(exercise) || exercise.pattern === 'olympic')) return 'wave'
  if (isLoaded(exercise) || exercise.measure !== 'reps') return 'double'
  return takesNoMore(exercise) ? 'ladder' : 'double'
}

/** One's own weight and nothing else: no next band, no fuller backpack. */
function takesNoMore({ id, load }: CatalogueEntry): boolean {
  if (ladderOf(id)) return true
  return load !== 'band' && !id.includes('backpack')
}
