import type { Weekday } from '@/lib/domain/vocabulary'
import type { RowProgression } from '@/lib/domain/program/schema'
import type { RampSet } from '@/lib/domain/blueprint/loads/ramp-of'
import type { Pairing } from './pairs'
import type { ProgramWeek } from './program-week'
import type { LoadedSets, SlotRow } from './row'

/** A row in one week. */
export interface PlannedRow {
  row: SlotRow
  groups: LoadedSets[]
  rest_seconds: number
  /** Warm-up sets before the first working set. */
  ramp: RampSet[]
  /** Its sets are those by which its weight is found. */
  finds?: boolean
  /** When next time is more, how much, and what follows a stall. */
  progression: RowProgression
}

export interface PlannedSession {
  /** Of the template, from 1. */
  day: number
  kind: 'training' | 'recovery' | 'test'
  /** Where it is not the day's own: the test of an event, on the event's date. */
  weekday?: Weekday
  /** By the clock, whole minutes, rounded up. */
  minutes: number
  rows: PlannedRow[]
  pairing: Pairing
}

export interface WeekPlan {
  week: ProgramWeek
  sessions: PlannedSession[]
}
