import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { ProgramWeek } from './program-week'
import type { SlotRow } from './row'

/** What all weeks of a program are planned from. */
export interface PlanBasis {
  athlete: Athlete
  weeks: readonly ProgramWeek[]
  /** The rows of each day, with the sets of the reference week. */
  days: readonly (readonly SlotRow[])[]
}
