import type { Athlete } from '@/lib/domain/athlete/athlete'
import { onDay } from '@/lib/domain/athlete/time/on-day'
import type { ProgramWeek } from './program-week'
import type { SlotRow } from './row'

/** What all weeks of a program are planned from. */
export interface PlanBasis {
  athlete: Athlete
  weeks: readonly ProgramWeek[]
  /** The rows of each day, with the sets of the reference week. */
  days: readonly (readonly SlotRow[])[]
}

/** The same with the minutes of one training day, from 0. */
export function onBasisDay(basis: PlanBasis, day: number): PlanBasis {
  const athlete = onDay(basis.athlete, day)
  return athlete === basis.athlete ? basis : { ...basis, athlete }
}
