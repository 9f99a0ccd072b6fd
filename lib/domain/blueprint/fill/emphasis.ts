import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isLowerBody } from '@/lib/domain/catalogue/exercise-kinds'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { primaryGroups, type VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import type { DraftDay, WeekDraft } from './week-draft'
import { withoutSlot } from './week-draft'

/** What opens for a muscle that the athlete wants more of, in turn from day to day. */
const MORE_OF: Record<VolumeGroup, SlotKey[]> = {
  front_delts: ['OHD'],
  side_delts: ['SR', 'SR2'],
  rear_delts: ['RR', 'RR2'],
  biceps: ['BI', 'BI2', 'BI3'],
  triceps: ['TR', 'TR2'],
  chest: ['FLY', 'INC', 'HP2'],
  back: ['VP2', 'ROW2'],
  quads: ['LE', 'LEGc', 'LEGu'],
  hamstrings: ['LC', 'HGu', 'HG'],
  glutes: ['HT', 'AB', 'LEGu'],
  calves: ['CA', 'CA2'],
  core: ['CORE', 'CORE2'],
}

/** Large muscles: their main and secondary lifts get more sets. */
const LARGE: VolumeGroup[] = ['front_delts', 'chest', 'back', 'quads', 'hamstrings', 'glutes']

/**
 * Gives the core to what the athlete wants more of: its exercises open the menu, its lifts get more sets,
 * everything else is kept at maintenance (Bickel 2011), what is wanted less keeps its main lifts.
 */
export function emphasize({ athlete, days }: WeekDraft): void {
  if (athlete.more.length === 0 && athlete.less.length === 0) return
  days.forEach((day, index) => {
    openMore(athlete, day, index)
    for (const row of day.rows) weighSets(athlete, row)
    if (athlete.less.length > 0) day.rows = withoutAssistance(athlete, day)
  })
}

function openMore({ more, days }: Athlete, day: DraftDay, index: number): void {
  const lower = startsLow(day)
  for (const group of more) {
    const keys = MORE_OF[group]
    const turn = days >= 4 ? Math.floor(index / 2) : index
    const key = keys[turn % keys.length]
    if (key && (days <= 3 || isUpper(group) === !lower))
      day.menu = [{ key, tag: 'a' }, ...withoutSlot(day.menu, key)]
  }
}

function weighSets({ more, less }: Athlete, row: SlotRow): void {
  const groups = primaryGroups(row.exercise)
  const wanted = groups.some((group) => more.includes(group))
  if (!wanted && (row.tag === 's' || row.tag === 'a')) setSets(row, 2)
  if (wanted && groups.some((group) => more.includes(group) && LARGE.includes(group)))
    growLift(row, more.includes('front_delts'))
  if (!wanted && more.length > 0 && row.tag === 'M' && row.base > 3) setSets(row, 3)
  const unwanted = groups.some((group) => less.includes(group))
  if (unwanted && (row.tag === 'M' || row.tag === 's' || row.tag === 'a')) setSets(row, 2)
}

/** Shoulders are wanted for their sides and rear: presses stay at three sets. */
function growLift(row: SlotRow, forShoulders: boolean): void {
  if (row.tag !== 'M' && row.tag !== 's') return
  setSets(row, forShoulders ? 3 : row.tag === 'M' ? 5 : 4)
  row.emphasized = true
}

function setSets(row: SlotRow, sets: number): void {
  row.sets = sets
  row.base = sets
}

/** Of a muscle that is wanted less the day keeps what it starts with, not its assistance. */
function withoutAssistance({ less }: Athlete, { rows }: DraftDay): SlotRow[] {
  if (rows.length <= 2) return rows
  return rows.filter(
    ({ tag, exercise }) =>
      !(
        (tag === 's' || tag === 'a') &&
        primaryGroups(exercise).some((group) => less.includes(group))
      ),
  )
}

function startsLow({ rows }: DraftDay): boolean {
  const first = rows[0]
  return first !== undefined && isLowerBody(first.exercise)
}

function isUpper(group: VolumeGroup): boolean {
  return UPPER.has(group)
}

const UPPER = new Set<VolumeGroup>([
  'front_delts',
  'side_delts',
  'rear_delts',
  'biceps',
  'triceps',
  'chest',
  'back',
])
