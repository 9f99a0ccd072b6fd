import type { Athlete } from '@/lib/domain/athlete/athlete'
import { weeklyMinutes } from '@/lib/domain/athlete/time/on-day'
import { isLowerBody } from '@/lib/domain/catalogue/exercise-kinds'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { pickExercise } from '@/lib/domain/blueprint/lists/pick-exercise'
import { FEW_ROWS, wantsFewRows } from '@/lib/domain/blueprint/obey/few-rows'
import { sparedQuota, wantedQuotas } from '@/lib/domain/blueprint/obey/wanted-quotas'
import { directQuotas } from '@/lib/domain/blueprint/styles/direct-quotas'
import { primaryGroups, type VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { isCovered } from './fit-core'
import {
  budgetSeconds,
  daySeconds,
  isDirect,
  isRepeated,
  newRow,
  noteUse,
  setsInReference,
  withoutSlot,
  type DraftDay,
  type WeekDraft,
} from './week-draft'

/** Lists from which a quota's rows are opened, in the order in which quotas are placed. */
const QUOTA_LISTS: [VolumeGroup, SlotKey[]][] = [
  ['side_delts', ['SR', 'SR2']],
  ['biceps', ['BI', 'BI2', 'BI3']],
  ['triceps', ['TR', 'TR2']],
  ['calves', ['CA', 'CA2']],
  ['rear_delts', ['RR', 'RR2']],
  ['core', ['CORE', 'CORE2']],
  // Owed only where they are wanted more: the big lifts train them else.
  ['glutes', ['HT', 'AB']],
  ['chest', ['FLY']],
  ['quads', ['LE']],
]

/** Direct sets of one muscle in a session from which another row for it is not opened. */
const ENOUGH_A_SESSION = 5

/** Places the isolation sets that compound lifts leave out, before anything else competes for the time. */
export function placeQuotas(draft: WeekDraft): void {
  const quotas = weeklyQuotas(draft)
  const order = [...QUOTA_LISTS].sort(
    ([one], [other]) => turn(draft.athlete, one) - turn(draft.athlete, other),
  )
  for (const [group, keys] of order) {
    const quota = quotas.get(group) ?? 0
    while (directSets(draft, group) < quota && placeOneSet(draft, group, keys));
  }
}

/** Wanted small muscles first, then wanted large ones, which their lifts train too, then the others. */
function turn({ more }: Athlete, group: VolumeGroup): number {
  if (!more.includes(group)) return 2 * more.length
  return more.indexOf(group) + (GROWN_BY_LIFTS.has(group) ? more.length : 0)
}

const GROWN_BY_LIFTS = new Set<VolumeGroup>(['glutes', 'chest', 'quads'])

/** Isolation sets for a group in the whole week. */
export function directSets(draft: WeekDraft, group: VolumeGroup): number {
  let sets = 0
  for (const { rows } of draft.days) {
    for (const row of rows) {
      if (row.tag !== 'p' && row.tag !== 'c' && isDirect(row, group))
        sets += setsInReference(draft, row)
    }
  }
  return sets
}

/** Half the quotas below 200 minutes a week, none below 130; what is wanted more has its own. */
function weeklyQuotas({ athlete, plain }: WeekDraft): Map<VolumeGroup, number> {
  const minutes = weeklyMinutes(athlete)
  const share = minutes < 130 ? 0 : minutes < 200 ? 0.5 : 1
  // The advanced column asks for 300 minutes.
  const level = minutes < 300 && athlete.level === 'advanced' ? 'intermediate' : athlete.level
  const quotas = new Map<VolumeGroup, number>()
  for (const [group, sets] of directQuotas(athlete.style, level)) {
    const some = needsTrunk(athlete, group) ? Math.max(0.5, share) : share
    const least = share > 0 && group === 'side_delts' ? Math.min(LEAST_SIDES, sets) : 0
    quotas.set(group, Math.max(least, Math.ceil(sets * some)))
  }
  for (const group of athlete.less) quotas.set(group, sparedQuota(group, quotas.get(group) ?? 0))
  const small = QUOTA_LISTS.map(([group]) => group)
  for (const [group, sets] of wantedQuotas(athlete, small, quotas, plain)) quotas.set(group, sets)
  return quotas
}

/** Side raises of size, which nothing else trains, also in short weeks. */
const LEAST_SIDES = 3

/** From so many minutes a week half of the trunk's sets are owed, beside an endurance sport always. */
const TRUNK_FROM_MINUTES = 100

function needsTrunk(athlete: Athlete, group: VolumeGroup): boolean {
  const always = athlete.style === 'sport_endurance'
  return group === 'core' && (always || weeklyMinutes(athlete) >= TRUNK_FROM_MINUTES)
}

/** Adds one set of the group, or a row of two, on the day that suits it best; false when none has room. */
function placeOneSet(draft: WeekDraft, group: VolumeGroup, keys: SlotKey[]): boolean {
  return daysFor(draft, group).some((day) => placeOn(draft, day, group, keys))
}

function daysFor(draft: WeekDraft, group: VolumeGroup): DraftDay[] {
  const rank = (day: DraftDay) => {
    const sets = accessorySets(draft, day, group)
    const isStarted = sets > 0 && sets < 3
    return [
      Number(sets >= ENOUGH_A_SESSION),
      Number(!isStarted),
      Number(sets >= 3),
      Number(startsLow(day) && !TRAINED_LOW.has(group)),
      daySeconds(draft, day),
    ]
  }
  return draft.days
    .filter((day) => suits(draft, day, group))
    .map((day) => ({ day, rank: rank(day) }))
    .sort((one, other) => compareRanks(one.rank, other.rank))
    .map(({ day }) => day)
}

const TRAINED_LOW = new Set<VolumeGroup>(['calves', 'core', 'glutes', 'quads'])

/** Arms and shoulders belong on upper days, calves on lower ones; lower days host them when legs are wanted less. */
function suits({ athlete, days }: WeekDraft, day: DraftDay, group: VolumeGroup): boolean {
  const presses = day.rows.some(({ exercise }) => exercise.pattern.startsWith('horizontal'))
  const low = startsLow(day) && !presses
  if (group === 'core') return true
  if (group === 'glutes' || group === 'quads') return startsLow(day) || !days.some(startsLow)
  if (group === 'calves') return low || !days.some((other) => other !== day && offersCalves(other))
  return !low || (hostsMore(athlete) && athlete.more.includes(group))
}

function offersCalves(day: DraftDay): boolean {
  return startsLow(day) && day.menu.some(({ key }) => key === 'CA' || key === 'CA2')
}

function hostsMore({ more, less }: Athlete): boolean {
  return (
    more.length >= 3 ||
    (['quads', 'hamstrings', 'glutes'] as const).some((group) => less.includes(group))
  )
}

function accessorySets(draft: WeekDraft, { rows }: DraftDay, group: VolumeGroup): number {
  return rows
    .filter(({ tag, exercise }) => tag === 'a' && primaryGroups(exercise).includes(group))
    .reduce((sum, row) => sum + setsInReference(draft, row), 0)
}

function placeOn(draft: WeekDraft, day: DraftDay, group: VolumeGroup, keys: SlotKey[]): boolean {
  const before = { reserved: day.reserved, rows: day.rows, sets: day.rows.map(({ sets }) => sets) }
  const opened = growOrOpen(draft, day, group, keys)
  if (opened === 'nothing') return false
  makeRoom(draft, day, group)
  if (isOver(draft, day)) {
    day.rows = before.rows
    day.reserved = before.reserved
    before.rows.forEach((row, index) => (row.sets = before.sets[index] ?? row.sets))
    return false
  }
  if (opened !== 'grown') {
    noteUse(draft, day, opened)
    day.menu = withoutSlot(day.menu, opened.key)
  }
  return true
}

function growOrOpen(
  draft: WeekDraft,
  day: DraftDay,
  group: VolumeGroup,
  keys: SlotKey[],
): SlotRow | 'grown' | 'nothing' {
  const most = draft.athlete.more.includes(group) ? 5 : 4
  const open = day.rows.find((row) => row.tag === 'a' && isDirect(row, group) && row.sets < most)
  if (open) {
    open.sets += 1
    return 'grown'
  }
  if (accessorySets(draft, day, group) >= ENOUGH_A_SESSION) return 'nothing'
  const row = openRow(draft, day, group, keys)
  const usual = day.athlete.sessionMinutes >= 75 ? 10 : 9
  const mostRows = wantsFewRows(day.athlete) ? FEW_ROWS : usual
  if (!row || day.rows.length >= mostRows) return 'nothing'
  day.rows = [...day.rows, row]
  return row
}

function openRow(
  draft: WeekDraft,
  day: DraftDay,
  group: VolumeGroup,
  keys: SlotKey[],
): SlotRow | null {
  for (const key of keys) {
    const exercise = pickExercise(draft.athlete, key, day.used, draft.uses)
    if (!exercise || isRepeated(day, key, exercise)) continue
    if (primaryGroups(exercise).includes(group))
      return newRow({ key, tag: 'a' }, exercise.id, 2, ['quota'])
  }
  return null
}

/** Takes sets from secondary and main rows with some to spare; for a wish at last a whole secondary row. */
function makeRoom(draft: WeekDraft, day: DraftDay, group: VolumeGroup): void {
  const { athlete } = draft
  while (isOver(draft, day)) {
    const row = [...day.rows].reverse().find((each) => hasSetToSpare(each, group))
    if (!row) break
    row.sets -= 1
  }
  if (group === 'core') lendReserve(draft, day)
  if (!isOver(draft, day) || !athlete.more.includes(group)) return
  const spare = [...day.rows]
    .reverse()
    .find(
      (row) => row.tag === 's' && !row.asked && !isWanted(athlete, row) && isCovered(draft, row),
    )
  if (spare) day.rows = day.rows.filter((row) => row !== spare)
}

/** Trunk work may borrow minutes from conditioning, as long as those are worth changing shoes for. */
const LEAST_RESERVE = 13 * 60

function lendReserve(draft: WeekDraft, day: DraftDay): void {
  while (isOver(draft, day) && day.reserved > LEAST_RESERVE) day.reserved -= 60
}

function isOver(draft: WeekDraft, day: DraftDay): boolean {
  return daySeconds(draft, day) > budgetSeconds(day) - day.reserved
}

/** Trunk work, of which all need a little, may take a third set from anything but the planned lifts. */
function hasSetToSpare({ tag, sets, emphasized }: SlotRow, group: VolumeGroup): boolean {
  if (emphasized) return false
  if (group === 'core' && (tag === 'p' || tag === 'L' || tag === 'M')) return sets > 2
  return (tag === 's' && sets > 2) || (tag === 'M' && sets > 3)
}

function isWanted({ more }: Athlete, { exercise }: SlotRow): boolean {
  return primaryGroups(exercise).some((group) => more.includes(group))
}

function startsLow({ rows }: DraftDay): boolean {
  const first = rows[0]
  return first !== undefined && isLowerBody(first.exercise)
}

function compareRanks(one: number[], other: number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
