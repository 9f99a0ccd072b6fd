import type { Muscle } from '../vocabulary'
import type { FilledSlot } from './slots'
import type { GroupSets } from '@/lib/domain/measures/count-sets'

/** Sets by unit index. */
export type SetPlan = number[]

/** One exercise, or two that alternate as a superset: they always have the same number of sets. */
export interface Unit {
  index: number
  day: number
  slots: FilledSlot[]
  /** 0 main and power, 1 secondary, 2 accessory, 3 isolation. */
  rank: number
  essential: boolean
  /** Sets it starts with, should have whatever the targets say, and may have at most. */
  opensWith: number
  wanted: number
  most: number
  /** Fractional sets that one set of the unit gives each muscle. */
  shares: [Muscle, number][]
}

export interface WeekPlan {
  days: number
  units: Unit[]
  mostDaySets: number
  mostWeekSets: number
  mostExercises: number
  /** No session should have fewer. */
  leastExercises: number
  /** Strength work: each basic movement belongs on two days. */
  twiceEach: boolean
  /** Units of each movement that a reader would miss: size asks for work that goes to one muscle alone. */
  direct: number[][]
  /** What a missing set for the rear of the shoulder counts: size wants it whole. */
  rearShoulder: number
  /** Fractional sets of each group at full dose in this week. */
  fullDose: GroupSets
  /** How far beyond the full dose the week may go where there is time. */
  ample: number
  /** The week's share of the heaviest week's work, up to 1. */
  wave: number
  /** Fractional sets of any muscle group: more is a fault whatever the target. */
  mostOfGroup: number
  /** Seconds of a unit: `base` once it is done at all, and `each` set. */
  costs: { base: number; each: number }[]
  /** Back-off sets that a unit brings along when it is done at all. */
  backOffs: number[]
  /** Seconds left for exercises after the day's warm-up. */
  room: number[]
}
