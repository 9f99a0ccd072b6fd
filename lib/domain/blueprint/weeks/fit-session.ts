import type { LoadedSets, SlotRow } from './row'
import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { clockSession } from './planned-rows'
import type { PlannedRow } from './planned-week'

/** Conditioning is not shortened below this. */
const LEAST_MINUTES = 5
const LEAST_ROUNDS = 4

/** Cuts a session's rows to its minutes: conditioning a minute or a round at a time, then accessory sets, then a row. */
export function fitSession(athlete: Athlete, rows: PlannedRow[]): PlannedRow[] {
  let fitted = rows
  while (fitted.length > 1 && isOver(athlete, fitted)) fitted = cutOnce(fitted)
  return fitted
}

function isOver(athlete: Athlete, rows: readonly PlannedRow[]): boolean {
  return clockSession(athlete, rows).seconds > athlete.sessionMinutes * 60
}

function cutOnce(rows: PlannedRow[]): PlannedRow[] {
  const conditioning = rows.find(mayBeShorter)
  if (conditioning) return withFirst(rows, conditioning, oneLess)
  const long = longest(rows)
  if (long) return withFirst(rows, long, (group) => ({ ...group, sets: group.sets - 1 }))
  const fromLast = [...rows].reverse()
  const dropped =
    fromLast.find(({ row }) => isAssistance(row) && !isPull(row.exercise)) ??
    fromLast.find(({ row }) => !isPull(row.exercise) && row.tag !== 'H') ??
    fromLast[0]
  return rows.filter((each) => each !== dropped)
}

/** The accessory with most sets, the later of two; else a secondary, light, main or volume row. */
function longest(rows: readonly PlannedRow[]): PlannedRow | undefined {
  const accessories = rows.filter(({ row, groups }) => row.tag === 'a' && firstSets(groups) > 1)
  const others = rows.filter(
    ({ row, groups }) => ['s', 'L', 'M', 'V'].includes(row.tag) && firstSets(groups) > 2,
  )
  return (accessories.length > 0 ? accessories : others).reduce<PlannedRow | undefined>(
    (most, each) => (most && firstSets(most.groups) > firstSets(each.groups) ? most : each),
    undefined,
  )
}

function isAssistance({ tag }: SlotRow): boolean {
  return tag === 's' || tag === 'a' || tag === 'L' || tag === 'S' || tag === 'c'
}

function firstSets(groups: readonly LoadedSets[]): number {
  return groups[0]?.sets ?? 0
}

function mayBeShorter({ row, groups }: PlannedRow): boolean {
  const least = row.exercise.measure === 'rounds' ? LEAST_ROUNDS : LEAST_MINUTES
  return row.tag === 'c' && (groups[0]?.amount_min ?? 0) > least
}

function oneLess(group: LoadedSets): LoadedSets {
  return { ...group, amount_min: group.amount_min - 1, amount_max: group.amount_max - 1 }
}

function withFirst(
  rows: PlannedRow[],
  changed: PlannedRow,
  change: (group: LoadedSets) => LoadedSets,
): PlannedRow[] {
  return rows.map((each) => {
    const [first, ...rest] = each.groups
    return each === changed && first ? { ...each, groups: [change(first), ...rest] } : each
  })
}
