import type { WishAnswer } from '@/lib/domain/athlete/wishes'
import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { BlueprintWeek, Slot } from '@/lib/domain/blueprint/schema'
import type { PlanBasis } from '@/lib/domain/blueprint/weeks/plan-basis'
import type { WeekPlan } from '@/lib/domain/blueprint/weeks/planned-week'

/** A plan whose wishes are to be answered: what was asked, and what stands in it. */
export interface PlannedWishes {
  profile: AthleteProfile
  athlete: Athlete
  basis: PlanBasis
  /** Every week as it was planned, in order. */
  plans: readonly WeekPlan[]
  slots: readonly Slot[]
  weeks: readonly BlueprintWeek[]
}

/** What is said of one wish. */
export type Answer = Omit<WishAnswer, 'key'>
