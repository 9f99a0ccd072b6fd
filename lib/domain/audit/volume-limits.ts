import type { Level, MuscleGroup } from '../vocabulary'
import type { AuditedProgram, AuditedWeek } from './audited-program'
import { atLeast, atMost, type Bounds, type Judged } from './judge'
import { sets } from './say'

/** More than this a week helps nobody we know of. */
const MOST_A_WEEK: Record<Level, number> = { beginner: 18, intermediate: 25, advanced: 30 }

/** Fractional sets a week. Between the two warnings lies the range that a group should get. */
export interface VolumeLimits {
  least: Bounds & { warn: number }
  most: Bounds & { warn: number }
}

/**
 * What R10 holds a group to in a week: 80 % of the target up to half as much again, or four sets
 * more. Null where it asks for nothing: in a deload or taper, for a minimum dose, and for a group
 * that nothing allowed trains directly.
 */
export function volumeLimits(
  { profile, minimumDose, trainable }: AuditedProgram,
  { loading, plan }: AuditedWeek,
  group: MuscleGroup,
): VolumeLimits | null {
  if (!loading || minimumDose || !trainable.has(group)) return null
  const target = plan?.targets[group] ?? 0
  return {
    least: { warn: 0.8 * target, ...(target >= 3 ? { fail: 0.5 * target } : {}) },
    most: {
      warn: Math.max(1.5 * target, target + 4),
      fail: MOST_A_WEEK[profile.fitness_level],
    },
  }
}

/** One group's week against its limits: above the target by the upper ones, else by the lower. */
export function judgeVolume(
  { plan, sets: counted }: AuditedWeek,
  group: MuscleGroup,
  { least, most }: VolumeLimits,
): Judged {
  const value = counted[group]
  const above = value > (plan?.targets[group] ?? 0)
  return above ? atMost(value, most, sets) : atLeast(value, least, sets)
}
