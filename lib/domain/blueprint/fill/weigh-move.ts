import type { Athlete } from '@/lib/domain/athlete/athlete'
import { weeklyMinutes } from '@/lib/domain/athlete/time/on-day'
import { trainedFamily } from '@/lib/domain/blueprint/lists/exercise-lists'
import { liftRange } from '@/lib/domain/blueprint/styles/volume-ranges'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { volumeWorth } from './volume-worth'
import { countedShares, isDirect } from './week-draft'
import type { DayTally, FillAims, WeekTally } from './week-tally'

/** One more set on a row of a day, or a new row with its first sets. */
export interface Move {
  kind: 'grow' | 'open'
  /** The row that grows, or the one that would be opened. */
  row: SlotRow
  /** Working sets that it adds in the reference week. */
  sets: number
  /** Seconds that it adds to the session. */
  seconds: number
  /** Place in the day's menu, from 0; 0 for a row that grows. */
  menuPlace: number
}

export interface MoveSetting {
  athlete: Athlete
  aims: FillAims
  week: WeekTally
  day: DayTally
}

/** One reason for a move, in points; may be negative. */
interface Part {
  name: 'volume' | 'direct' | 'lift' | 'power'
  worth: (move: Move, setting: MoveSetting) => number
}

/**
 * Why a move is worth making. Each part can be asked alone; their sum, less for what stands late in the
 * menu, is what the move is worth. Points are our judgement.
 */
export const moveParts: readonly Part[] = [
  { name: 'volume', worth: volumePart },
  { name: 'direct', worth: directPart },
  { name: 'lift', worth: liftPart },
  { name: 'power', worth: powerPart },
]

/** Each place later in the menu takes 4 %. */
const MENU_DISCOUNT = 0.96

export function moveWorth(move: Move, setting: MoveSetting): number {
  const sum = moveParts.reduce((total, { worth }) => total + worth(move, setting), 0)
  return move.kind === 'open' ? sum * MENU_DISCOUNT ** move.menuPlace : sum
}

/** The parts that speak for a move, for the sentence "why is this row here". */
export function reasonsFor(move: Move, setting: MoveSetting): Part['name'][] {
  return moveParts.filter(({ worth }) => worth(move, setting) > 0).map(({ name }) => name)
}

/** Fractional sets a muscle can use in one session; beyond them a set counts a tenth. */
function usefulADay({ style }: Athlete): number {
  return style === 'hypertrophy' ? 11 : 10
}

/** Muscles brought towards their ranges; chest counts more, since presses are where weeks run short. */
function volumePart(move: Move, { athlete, aims, week, day }: MoveSetting): number {
  let worth = 0
  for (const [group, share] of countedShares(move.row)) {
    const sets = share * move.sets
    const wanted = athlete.more.includes(group)
    const now = week.totals.get(group) ?? 0
    const range = aims.ranges[group]
    let gain = volumeWorth(now + sets, range, wanted) - volumeWorth(now, range, wanted)
    const crowded = (day.totals.get(group) ?? 0) + sets > usefulADay(athlete)
    if (crowded && gain > 0) gain *= 0.1
    worth += gain * (group === 'chest' && gain > 0 ? 1.3 : 1)
  }
  return worth
}

/** Isolation work that is still owed. */
function directPart({ row, sets }: Move, { athlete, aims, week }: MoveSetting): number {
  const short = weeklyMinutes(athlete) < 170
  let worth = 0
  for (const [group, owed] of aims.direct) {
    if (isDirect(row, group) && (week.direct.get(group) ?? 0) < owed)
      worth += (ARMS_AND_SIDES.has(group) ? 6 : 3.5) * sets * (short ? 0.6 : 1)
  }
  return worth
}

const ARMS_AND_SIDES = new Set<VolumeGroup>(['side_delts', 'biceps', 'triceps'])

/**
 * Practice of the competition lifts: much below their range, little inside it, harm beyond it. A lift that is to
 * improve is worth much up to the top of its range, and the others then no more than its bottom.
 */
function liftPart({ row, sets }: Move, { athlete, week }: MoveSetting): number {
  const family = trainedFamily(row.key)
  if (!family) return 0
  const improving = athlete.lifts.flatMap((lift) => lift.family ?? [])
  const improves = improving.includes(family)
  const range = liftRange(improves ? 'strength' : athlete.style, athlete.level, family)
  if (!range) return 0
  const now = week.lifts.get(family) ?? 0
  if (now < (improves ? range.hi : range.lo)) return 6 * sets
  const inside = now + sets <= range.hi && improving.length === 0
  return inside ? 1.5 * sets : -4 * sets
}

/** Speed and skill count no muscle's sets and would never be chosen for volume. */
function powerPart({ kind, row }: Move, { athlete }: MoveSetting): number {
  if (row.tag !== 'p') return 0
  if (kind === 'open') return 4
  return athlete.style === 'weightlifting' || athlete.style === 'athletic' ? 2.2 : 0
}
