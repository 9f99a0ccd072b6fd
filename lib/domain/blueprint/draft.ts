import type { BlueprintDay, BlueprintWeek, Row } from './schema'
import type { FilledSlot } from './slots'

/** A row that still knows its slot; ids are given once it is known which slots are used. */
export interface DraftRow extends Omit<Row, 'slot'> {
  slot: FilledSlot
}

export interface DraftDay extends Omit<BlueprintDay, 'rows'> {
  rows: DraftRow[]
}

export interface DraftWeek extends Omit<BlueprintWeek, 'days'> {
  days: DraftDay[]
}
