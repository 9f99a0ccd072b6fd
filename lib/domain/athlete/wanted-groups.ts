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
  legs: ['quads', 'hamstrings', 'calves'],
  quads: ['quads'],
  hamstrings: ['hamstrings'],
  glutes: ['glutes'],
  adductors: [],
  calves: ['calves'],
  core: ['core'],
  upper_body: ['chest', 'back', 'side_delts'],
  lower_body: ['quads', 'hamstrings', 'glutes'],
}

/** What one week can bring up at once, at the cost of everything else. Our judgement. */
const MOST_AREAS = 3
const MOST_MUSCLES = 5

/** An area that gets more, with those of its muscles for which a week has room. */
export interface ServedArea {
  area: Area
  groups: readonly VolumeGroup[]
}

/** The areas that get more: the first three that were asked for, and five muscles in all. */
export function servedAreas(areas: Wishes['areas']): ServedArea[] {
  const taken = new Set<VolumeGroup>()
  return askedFor(areas, 'more')
    .slice(0, MOST_AREAS)
    .map((area): ServedArea => {
      const groups = groupsOfArea[area].filter((group) => {
        if (taken.size < MOST_MUSCLES) taken.add(group)
        return taken.has(group)
      })
      return { area, groups }
    })
}

/** Muscles that get less, those apart that get more. */
export function groupsSpared(areas: Wishes['areas']): VolumeGroup[] {
  const more = new Set(askedFor(areas, 'more').flatMap((area) => groupsOfArea[area]))
  const less = askedFor(areas, 'less').flatMap((area) => groupsOfArea[area])
  return [...new Set(less)].filter((group) => !more.has(group))
}

function askedFor(areas: Wishes['areas'], ask: 'more' | 'less'): Area[] {
  return [...new Set(areas.filter((each) => each.ask === ask).map(({ area }) => area))]
}
