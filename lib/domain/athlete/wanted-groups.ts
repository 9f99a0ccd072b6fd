import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { Area, Wishes } from './wishes'

/**
 * The muscles of an area whose weekly sets are planned, most visible first; none where the work for others
 * trains it by the way (grip, adductors, traps).
 */
export const groupsOfArea: Record<Area, readonly VolumeGroup[]> = {
  chest: ['chest'],
  back: ['back'],
  lats: ['back'],
  upper_back: ['back'],
  traps: [],
  shoulders: ['side_delts', 'rear_delts', 'front_delts'],
  side_delts: ['side_delts'],
  rear_delts: ['rear_delts'],
  arms: ['biceps', 'triceps'],
  biceps: ['biceps'],
  triceps: ['triceps'],
  forearms: [],
  legs: ['quads', 'hamstrings', 'glutes'],
  quads: ['quads'],
  hamstrings: ['hamstrings'],
  glutes: ['glutes'],
  adductors: [],
  calves: ['calves'],
  core: ['core'],
  upper_body: ['chest', 'back', 'side_delts'],
  lower_body: ['quads', 'hamstrings', 'glutes'],
}

/** Muscles that the athlete wants more or less of, each once, in the order in which they were asked for. */
export function groupsWanted(areas: Wishes['areas'], ask: 'more' | 'less'): VolumeGroup[] {
  const wanted = areas.filter((each) => each.ask === ask)
  return [...new Set(wanted.flatMap(({ area }) => groupsOfArea[area]))]
}
