import type { Level } from '@/lib/domain/vocabulary'
import type { Style } from '@/lib/domain/athlete/style'
import type { VolumeGroup } from './volume-groups'

type Quotas = Partial<Record<VolumeGroup, readonly [number, number, number]>>

const HYPERTROPHY: Quotas = {
  biceps: [2, 4, 6],
  triceps: [2, 4, 6],
  side_delts: [3, 4, 6],
  rear_delts: [0, 2, 3],
  calves: [4, 6, 8],
  core: [2, 2, 3],
}
const STRENGTH: Quotas = {
  biceps: [0, 2, 3],
  triceps: [0, 2, 3],
  rear_delts: [0, 2, 3],
  core: [2, 2, 3],
}

/**
 * Isolation sets a week that are placed before the rest of the time is filled, beginner / intermediate /
 * advanced: what compound lifts alone leave out. Our judgement.
 */
const QUOTAS: Partial<Record<Style, Quotas>> = {
  hypertrophy: HYPERTROPHY,
  strength: STRENGTH,
  powerlifting: STRENGTH,
  weightlifting: { core: [2, 3, 3] },
  athletic: { core: [3, 4, 4] },
  sport_endurance: { core: [2, 2, 3] },
  general: { core: [2, 3, 3] },
  fitness: { core: [2, 3, 3] },
}

const COLUMN: Record<Level, number> = { beginner: 0, intermediate: 1, advanced: 2 }

/** The sets of a week with time enough. */
export function directQuotas(style: Style, level: Level): Map<VolumeGroup, number> {
  const quotas = Object.entries(QUOTAS[style] ?? {}) as [VolumeGroup, [number, number, number]][]
  return new Map(quotas.map(([group, sets]) => [group, sets[COLUMN[level]] ?? 0]))
}
