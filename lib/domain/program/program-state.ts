import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import type { WeekBasis } from './alone/alone-plan'
import type { Week } from './schema'

/** What a program is by now. */
export interface ProgramState {
  profile: AthleteProfile
  blueprint: Blueprint
  /** In the order in which they were entered. */
  anchors: readonly LiftAnchor[]
  weeks: readonly StateWeek[]
  /** Days with a logged set: what was trained stays as it was asked. */
  trained: readonly { week: number; day: number }[]
}

export interface StateWeek {
  week: Week
  /** The planned week that it was written from. */
  basis: WeekBasis
}
