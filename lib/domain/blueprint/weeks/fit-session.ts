import { countWorkingSets, type LoadedSets, type SlotRow } from './row'
import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { roundsIn } from '@/lib/domain/measures/rounds'
import { clockSession } from './planned-rows'
import type { PlannedRow, PlannedSession } from './planned-week'

/** A heavy lift keeps its top set and two more, or three attempts. */
const LEAST_HEAVY_SETS = 3

/** Conditioning is not shortened below this. */
const LEAST_MINUTES = 5
const LEAST_ROUNDS = 4

/** Cuts a session's rows to its minutes: what conditioning has grown by, accessories' third sets, conditioning a minute or a round at a time, more sets, then a row. */
export function fitSession(
  athlete: Athlete,
  rows: PlannedRow[],
  kind: PlannedSession['kind'] = 'training',
): PlannedRow[] {
  let fitted = kind === 'test' ? withShorterRests(athlete, rows) : rows
  while (isOver(athlete, fitted)) {
    const shorter = cutOnce(fitted)
    if (shorter.length === 0) break
    fitted = shorter
  }
  return fitted
}

/** Seconds between attempts, best first: the attempts stay, the rests give way. */
const RESTS_BETWEEN_ATTEMPTS = [300, 240, 180]

function withShorterRests(athlete: Athlete, rows: PlannedRow[]): PlannedRow[] {
  const ways = RESTS_BETWEEN_ATTEMPTS.map((seconds) =>
    rows.map((row) => ({ ...row, rest_seconds: Math.min(seconds, row.rest_seconds) })),
  )
  return ways.find((way) => !isOver(athlete, way)) ?? ways.at(-1) ?? rows
}

function isOver(athlete: Athlete, rows: readonly PlannedRow[]): boolean {
  return clockSession(athlete, rows).seconds > athlete.sessionMinutes * 60
}

function cutOnce(rows: PlannedRow[]): PlannedRow[] {
  const grown = rows.find(hasGrown)
  if (grown) return withGroup(rows, grown, 0, oneLess)
  const accessory = longest(rows, isAccessory, 2)
  if (accessory) return withGroup(rows, accessory, 0, oneSetLess)
  const conditioning = rows.find(mayBeShorter)
  if (conditioning) return withGroup(rows, conditioning, 0, oneLess)
  const long = longest(rows, isShortenable, 2) ?? longest(rows, isAccessory, 1)
  if (long) return withGroup(rows, long, 0, oneSetLess)
  const heavy = rows.findLast(
    ({ row, groups }) => row.tag === 'H' && countWorkingSets(groups) > LEAST_HEAVY_SETS,
  )
  if (heavy) return withGroup(rows, heavy, heavy.groups.length - 1, oneSetLess)
  const fromLast = rows.filter(({ row }) => row.tag !== 'k').reverse()
  const dropped =
    fromLast.find(({ row }) => isAssistance(row) && !row.asked && !isPull(row.exercise)) ??
    fromLast.find(({ row }) => !row.asked && !isPull(row.exercise) && row.tag !== 'H') ??
    fromLast.find(({ row }) => row.tag !== 'H') ??
    fromLast[0] ??
    rows.at(-1)
  return rows.filter((each) => each !== dropped)
}

/** The row of a kind with most sets, the later of two; those with no more than `least` are left alone. */
function longest(
  rows: readonly PlannedRow[],
  isKind: (row: SlotRow) => boolean,
  least: number,
): PlannedRow | undefined {
  return rows
    .filter(({ row, groups }) => isKind(row) && firstSets(groups) > least)
    .reduce<PlannedRow | undefined>(
      (most, each) => (most && firstSets(most.groups) > firstSets(each.groups) ? most : each),
      undefined,
    )
}

function isAccessory({ tag }: SlotRow): boolean {
  return tag === 'a'
}

function isShortenable({ tag }: SlotRow): boolean {
  return tag === 's' || tag === 'L' || tag === 'M' || tag === 'V' || tag === 'p'
}

function isAssistance({ tag }: SlotRow): boolean {
  return tag === 's' || tag === 'a' || tag === 'L' || tag === 'S' || tag === 'c'
}

function firstSets(groups: readonly LoadedSets[]): number {
  return groups[0]?.sets ?? 0
}

/** Whether conditioning has more than the plan keeps for it. */
function hasGrown({ row, groups }: PlannedRow): boolean {
  const kept = row.exercise.measure === 'rounds' ? roundsIn(row.sets, row.exercise.id) : row.sets
  return row.tag === 'c' && (groups[0]?.amount_min ?? 0) > kept
}

function mayBeShorter({ row, groups }: PlannedRow): boolean {
  const least = row.exercise.measure === 'rounds' ? LEAST_ROUNDS : LEAST_MINUTES
  return row.tag === 'c' && (groups[0]?.amount_min ?? 0) > least
}

function oneLess(group: LoadedSets): LoadedSets {
  return { ...group, amount_min: group.amount_min - 1, amount_max: group.amount_max - 1 }
}

function oneSetLess(group: LoadedSets): LoadedSets {
  return { ...group, sets: group.sets - 1 }
}

/** The rows with one group of one of them changed; a group without sets goes. */
function withGroup(
  rows: PlannedRow[],
  changed: PlannedRow,
  place: number,
  change: (group: LoadedSets) => LoadedSets,
): PlannedRow[] {
  return rows.map((each) => {
    if (each !== changed) return each
    const groups = each.groups.map((group, index) => (index === place ? change(group) : group))
    return { ...each, groups: groups.filter(({ sets }) => sets > 0) }
  })
}
