import type { ProgramWeek } from './program-week'
import type { SetGroup, SlotRow } from './row'

/** Equal sets with their weight. */
export interface LoadedSets extends SetGroup {
  /** Null where no maximum is known, or nothing is loaded. */
  kg: number | null
}

/** A row in one week. */
export interface PlannedRow {
  row: SlotRow
  groups: LoadedSets[]
  rest_seconds: number
  /** Warm-up sets before the first working set. */
  ramp: number
}

export interface PlannedSession {
  /** Of the template, from 1. */
  day: number
  kind: 'training' | 'recovery' | 'test'
  /** By the clock, whole minutes, rounded up. */
  minutes: number
  rows: PlannedRow[]
}

export interface WeekPlan {
  week: ProgramWeek
  sessions: PlannedSession[]
}
