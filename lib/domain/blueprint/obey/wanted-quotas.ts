import type { Athlete } from '@/lib/domain/athlete/athlete'
import { weeklyMinutes } from '@/lib/domain/athlete/time/on-day'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { PlainWeek } from '@/lib/domain/blueprint/fill/week-draft'

/** Isolation sets of one wanted muscle in a week of 200 to 299 minutes. Our judgement, as are the shares. */
const FULL = { beginner: 8, intermediate: 8, advanced: 10 } as const
const MOST = { beginner: 8, intermediate: Infinity, advanced: Infinity } as const

/** At least half as much again as the plain plan has, as long as that is not more than this. */
const MORE_THAN_PLAIN = 1.5
const ENOUGH = 12

/** Isolation sets of all wanted muscles together. */
const MOST_TOGETHER = 24

/** Behind the shoulder presses and rows help; its sides have nothing else. */
const REAR_SHARE = 0.6

/** Of large muscles: what stands beside the lifts for them that grow too. */
const PARTS: Partial<Record<VolumeGroup, number>> = { glutes: 0.6, chest: 0.4, quads: 0.4 }

/** Isolation sets a week for the small muscles that the athlete wants more of. */
export function wantedQuotas(
  athlete: Athlete,
  small: readonly VolumeGroup[],
  plainQuotas: ReadonlyMap<VolumeGroup, number>,
  plain: PlainWeek | null,
): Map<VolumeGroup, number> {
  const { more, level } = athlete
  const full = Math.ceil(FULL[level] * shareOfTime(athlete))
  const shoulders = more.includes('rear_delts') && more.includes('side_delts')
  const quotas = small
    .filter((group) => more.includes(group))
    .map((group): [VolumeGroup, number] => {
      const part = PARTS[group] ?? (shoulders && group === 'rear_delts' ? REAR_SHARE : 1)
      const asked = Math.ceil(part * full)
      const rule = MORE_THAN_PLAIN * (plainQuotas.get(group) ?? 0)
      const plan = Math.min(ENOUGH, MORE_THAN_PLAIN * (plain?.direct.get(group) ?? 0))
      return [group, Math.min(MOST[level], Math.max(asked, Math.ceil(rule), Math.ceil(plan)))]
    })
  const together = quotas.reduce((sum, [, sets]) => sum + sets, 0)
  const share = Math.min(1, MOST_TOGETHER / together)
  return new Map(quotas.map(([group, sets]) => [group, Math.round(sets * share)]))
}

function shareOfTime(athlete: Athlete): number {
  const minutes = weeklyMinutes(athlete)
  return minutes >= 300 ? 1.5 : minutes >= 200 ? 1 : minutes >= 150 ? 0.75 : 0.5
}

/** What is left of a quota for a muscle that the athlete wants less of: what no compound lift trains keeps a little. */
const KEPT = 4

export function sparedQuota(group: VolumeGroup, plain: number): number {
  return group === 'side_delts' || group === 'calves' || group === 'core'
    ? Math.min(KEPT, plain)
    : 0
}
