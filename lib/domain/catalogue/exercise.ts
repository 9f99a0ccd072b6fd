import type { CatalogueEntry } from './entry'
import type { EquipmentItem, Measure, Pattern } from '@/lib/domain/vocabulary'

/** Movement patterns with those of conditioning: work at a pace, and running at full speed. */
export type ExercisePattern = Pattern | 'conditioning' | 'sprint'

/** How an amount is counted. Minutes hold whole intervals too; meters are those of one sprint. */
type ExerciseMeasure = Measure | 'minutes' | 'meters'

export type ExerciseItem = EquipmentItem | 'cardio_machines' | 'sled'

/** An exercise as a program is planned from it: a catalogue entry, or one of those for conditioning. */
export interface Exercise extends Omit<CatalogueEntry, 'pattern' | 'measure' | 'equipment'> {
  pattern: ExercisePattern
  measure: ExerciseMeasure
  /** Any one of these sets of items is enough; `[[]]` needs nothing. */
  equipment: ExerciseItem[][]
}
