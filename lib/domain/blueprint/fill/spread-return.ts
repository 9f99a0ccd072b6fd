import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isPull } from '@/lib/domain/catalogue/exercise-kinds'
import {
  FINDING_SETS,
  followedLift,
  isUnknownLift,
} from '@/lib/domain/blueprint/prescription/find-weight'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { countedShares } from './week-draft'

/** Fractional sets of a muscle that may come back in the second week. Our judgement, below what the audit warns of. */
const MOST_BACK = 2.5

/**
 * The first week is easier, but the second must not jump: once a muscle has been spared a few sets, its
 * other rows begin in full.
 */
export function spreadReturn(athlete: Athlete, days: readonly SlotRow[][]): SlotRow[][] {
  const spared = new Map<VolumeGroup, number>()
  const spare = (row: SlotRow, sets: number) => {
    for (const [group, share] of countedShares(row))
      spared.set(group, (spared.get(group) ?? 0) + share * sets)
  }
  const rows = days.flat()
  rows.forEach((row, place) => {
    if (isFound(athlete, row, rows.slice(0, place)))
      spare(row, Math.max(0, row.sets - FINDING_SETS))
    else if (isSparedAnyway(athlete, row)) spare(row, 1)
  })
  return days.map((rows) =>
    rows.map((row) => {
      if (!isSparedIfSmall(athlete, row)) return row
      const shares = [...countedShares(row)]
      const isFull = shares.some(([group, share]) => (spared.get(group) ?? 0) + share > MOST_BACK)
      if (isFull) return { ...row, fullAtFirst: true }
      spare(row, 1)
      return row
    }),
  )
}

/** Whether a lift's first session finds its weight. */
function isFound(athlete: Athlete, row: SlotRow, earlier: readonly SlotRow[]): boolean {
  return (
    isUnknownLift(athlete, row) &&
    !earlier.some(({ exercise }) => exercise === row.exercise) &&
    followedLift(athlete, row, earlier) === null
  )
}

/** A day's first lift of whoever is older. */
function isSparedAnyway({ ramp }: Athlete, { tag, place, sets }: SlotRow): boolean {
  return isMainTag(tag) && place === 0 && sets >= ramp.mostSets
}

function isSparedIfSmall({ ramp }: Athlete, { tag, place, sets, exercise }: SlotRow): boolean {
  if (tag === 'c' || tag === 'p' || tag === 'k') return false
  if (sets >= ramp.mostSets) return place > 0 || !isMainTag(tag)
  return (tag === 's' || tag === 'a') && sets >= 3 && !isPull(exercise)
}
