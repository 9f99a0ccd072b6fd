import { fullTargets } from '../blueprint/volume'
import type { Level, MuscleGroup } from '../vocabulary'
import type { AuditedProgram, AuditedWeek } from './audited-program'
import { atLeast, atMost, type Bounds, type Judged } from './judge'
import { sets } from './say'

/** More than this a week helps nobody we know of (Schoenfeld 2017, Baz-Valle 2022; the lines are ours). */
const MOST_A_WEEK: Record<Level, number> = { beginner: 18, intermediate: 25, advanced: 30 }

/** Fractional sets a week: the range that a group should get, and what R10 says outside of it. */
export interface VolumeLimits {
  from: number
  to: number
  least: Bounds
  most: Bounds
}

/**
 * What R10 holds a group to in a week (our choice). Too little is measured by what was planned in the
 * athlete's time: 80 % of the target. Too much is measured by the full dose, half as much again or four
 * sets more: whoever has less time does not tolerate less. Null where it asks for nothing: in a
 * deload or taper, for a minimum dose, and for a group that nothing allowed trains directly.
 */
export function volumeLimits(
  { profile, blueprint, minimumDose, trainable }: AuditedProgram,
  { loading, plan }: AuditedWeek,
  group: MuscleGroup,
): VolumeLimits | null {
  if (!loading || !plan || minimumDose || !trainable.has(group)) return null
  const target = plan.targets[group] ?? 0
  const left = plan.phase_weeks - plan.phase_week
  const full = fullTargets(profile, { ...plan, left })[group]
  const from = 0.8 * target
  const to = Math.max(1.5 * full, full + 4)
  // Where the time does not hold half of the target, that was said before.
  const announced = blueprint.notices.some(({ code }) => code === `little_${group}`)
  return {
    from,
    to,
    least: announced
      ? { info: from }
      : { warn: from, ...(target >= 3 ? { fail: 0.5 * target } : {}) },
    most: { warn: to, fail: MOST_A_WEEK[profile.fitness_level] },
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
