import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { Area } from '@/lib/domain/athlete/wishes'
import { isLowerBody } from '@/lib/domain/catalogue/exercise-kinds'
import type { DraftDay, WeekDraft } from '@/lib/domain/blueprint/fill/week-draft'
import { newRow, noteUse, withoutSlot } from '@/lib/domain/blueprint/fill/week-draft'
import { pickExercise } from '@/lib/domain/blueprint/lists/pick-exercise'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { primaryGroups, type VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { spareAreas } from './spare-areas'
import { suitedDays } from './suited-days'

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

/** Which half of the back is wanted: pulls from above widen it, rows thicken it. */
const LATS: SlotKey[] = ['VP2', 'VPb']
const UPPER_BACK: SlotKey[] = ['ROW2', 'ROWg']

/** Large muscles: their main and secondary lifts get more sets. */
const LARGE: VolumeGroup[] = ['front_delts', 'chest', 'back', 'quads', 'hamstrings', 'glutes']

/**
 * Gives the core to what the athlete wants more of: its exercises open the menu, its lifts get more sets,
 * everything else is kept at maintenance (Bickel 2011), what is wanted less keeps what it needs to stay.
 */
export function obeyAreas(draft: WeekDraft): void {
  const { athlete, days } = draft
  openOwnRows(draft)
  if (athlete.more.length === 0 && athlete.less.length === 0) return
  days.forEach((day, index) => {
    openMore(athlete, day, index)
    for (const row of day.rows) weighSets(athlete, row)
  })
  if (athlete.less.length > 0) spareAreas(draft)
}

/** Areas that others train by the way get exercises of their own. */
export const OWN_ROWS: Partial<Record<Area, SlotKey>> = {
  traps: 'TRAP',
  forearms: 'GRIP',
  adductors: 'ADD',
}

const OWN_SETS = 3

function openOwnRows(draft: WeekDraft): void {
  for (const area of draft.athlete.moreAreas) {
    const key = OWN_ROWS[area]
    const exercise = key && pickExercise(draft.athlete, key, new Set(), draft.uses)
    if (!key || !exercise) continue
    for (const day of suitedDays(draft, exercise, () => false).slice(0, OWN_DAYS)) {
      const row = newRow({ key, tag: 'a' }, exercise.id, OWN_SETS, ['wish'])
      day.rows = [...day.rows, { ...row, asked: true, place: day.rows.length }]
      noteUse(draft, day, row)
    }
  }
}

const OWN_DAYS = 2

function openMore(athlete: Athlete, day: DraftDay, index: number): void {
  const { more, days } = athlete
  const lower = startsLow(day)
  for (const group of more) {
    const keys = keysFor(athlete, group)
    const turn = days >= 4 ? Math.floor(index / 2) : index
    const key = keys[turn % keys.length]
    if (key && (days <= 3 || isUpper(group) === !lower))
      day.menu = [{ key, tag: 'a' }, ...withoutSlot(day.menu, key)]
  }
}

function keysFor(athlete: Athlete, group: VolumeGroup): SlotKey[] {
  if (group !== 'back') return MORE_OF[group]
  const half = halfOfBack(athlete)
  return half === 'lats' ? LATS : half === 'upper_back' ? UPPER_BACK : MORE_OF.back
}

function halfOfBack({ moreAreas }: Athlete): 'lats' | 'upper_back' | null {
  const [lats, upper] = [moreAreas.includes('lats'), moreAreas.includes('upper_back')]
  const whole = moreAreas.includes('back') || moreAreas.includes('upper_body')
  if (whole || lats === upper) return null
  return lats ? 'lats' : 'upper_back'
}

function weighSets(athlete: Athlete, row: SlotRow): void {
  const { more } = athlete
  const groups = primaryGroups(row.exercise)
  const wanted = groups.some((group) => more.includes(group))
  if (row.asked) return
  if (!wanted && more.length > 0 && (row.tag === 's' || row.tag === 'a')) setSets(row, 2)
  if (
    groups.some((group) => more.includes(group) && LARGE.includes(group)) &&
    !isOther(athlete, row)
  )
    growLift(athlete, row)
  if (!wanted && more.length > 0 && row.tag === 'M' && row.base > 3) setSets(row, 3)
}

/** Whether it trains the half of the back that was not asked for. */
function isOther(athlete: Athlete, { exercise }: SlotRow): boolean {
  const half = halfOfBack(athlete)
  if (half === 'lats') return exercise.pattern === 'horizontal_pull'
  return half === 'upper_back' && exercise.pattern === 'vertical_pull'
}

/** Shoulders are wanted for their sides and rear: presses stay at three sets. */
function growLift({ more, level }: Athlete, row: SlotRow): void {
  if (row.tag !== 'M' && row.tag !== 's') return
  const most = row.tag === 'M' ? 5 : 4
  const few = more.includes('front_delts') || (level === 'beginner' && row.exercise.unilateral)
  setSets(row, few ? 3 : level === 'beginner' ? 4 : most)
  row.emphasized = true
}

function setSets(row: SlotRow, sets: number): void {
  row.sets = sets
  row.base = sets
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
