import type { Athlete } from '@/lib/domain/athlete/athlete'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import type { SlotPlan } from '@/lib/domain/blueprint/styles/day-notation'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { primaryGroups, sharesOf } from '@/lib/domain/blueprint/styles/volume-groups'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import { prescribeRow } from '@/lib/domain/blueprint/prescription/prescribe-row'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import { rampSets } from '@/lib/domain/blueprint/prescription/ramps'
import { restSeconds } from '@/lib/domain/blueprint/prescription/rests'
import type { RowReason } from '@/lib/domain/blueprint/schema'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { pairingOf } from '@/lib/domain/blueprint/weeks/pairs'
import {
  clockRow,
  sessionSeconds,
  type ClockedRow,
} from '@/lib/domain/blueprint/weeks/session-clock'

export interface DraftDay {
  /** With the minutes of this day. */
  athlete: Athlete
  rows: SlotRow[]
  /** What may still be opened, best first. */
  menu: SlotPlan[]
  /** Exercises that the day has or had. */
  used: Set<string>
  /** Seconds kept free for conditioning. */
  reserved: number
}

/** The reference week while it is being filled. */
export interface WeekDraft {
  athlete: Athlete
  reference: ProgramWeek
  days: DraftDay[]
  /** On how many days of the week each exercise stands. */
  uses: Map<string, number>
  /** What has been reckoned of a row, by its sets and the day's minutes. */
  clocked: WeakMap<SlotRow, Map<number, ClockedRow>>
  /** The week without the wish for more or less of a muscle; null where nobody wished that. */
  plain: PlainWeek | null
}

/** Sets a week by muscle. */
export interface PlainWeek {
  /** Isolation sets. */
  direct: ReadonlyMap<VolumeGroup, number>
  /** Fractional sets. */
  totals: ReadonlyMap<VolumeGroup, number>
}

/** Seconds of a session that may be planned: 97 % of its minutes, so that no week runs over. */
export function budgetSeconds({ athlete }: DraftDay): number {
  return athlete.sessionMinutes * 60 * 0.97
}

export function setsInReference(draft: WeekDraft, row: SlotRow): number {
  return clockInReference(draft, draft.athlete, row).sets
}

/** How long a day takes with these rows, its own unless said. */
export function daySeconds(
  draft: WeekDraft,
  { athlete, rows: own }: DraftDay,
  rows: readonly SlotRow[] = own,
): number {
  const clocked = rows.map((row) => clockInReference(draft, athlete, row))
  return sessionSeconds(athlete, clocked, pairingOf(athlete, clocked))
}

/** What a row takes in the reference week; kept, because the fill asks it of every row for every move. */
function clockInReference(
  { reference, clocked }: WeekDraft,
  athlete: Athlete,
  row: SlotRow,
): ClockedRow {
  let bySets = clocked.get(row)
  if (!bySets) clocked.set(row, (bySets = new Map()))
  const key = 10_000 * athlete.sessionMinutes + 100 * row.base + row.sets
  let known = bySets.get(key)
  if (!known) {
    const groups = prescribeRow(athlete, row, reference)
    known = clockRow(athlete, row, groups, restSeconds(athlete, row), rampSets(athlete, row))
    bySets.set(key, known)
  }
  return known
}

/** Notes that an exercise stands on one more day. */
export function noteUse(draft: WeekDraft, day: DraftDay, { exercise }: SlotRow): void {
  day.used.add(exercise.id)
  draft.uses.set(exercise.id, (draft.uses.get(exercise.id) ?? 0) + 1)
}

export function newRow(
  slot: SlotPlan,
  exerciseId: string,
  sets: number,
  why: readonly RowReason[],
): SlotRow {
  return {
    ...slot,
    slot: '',
    exercise: catalogueEntry(exerciseId),
    sets,
    base: sets,
    place: 0,
    emphasized: false,
    why,
  }
}

export function withoutSlot(menu: readonly SlotPlan[], key: SlotKey): SlotPlan[] {
  return menu.filter((slot) => slot.key !== key)
}

/** Whether the day has this movement already: the same list, or a raise of the same part of the shoulder. */
export function isRepeated({ rows }: DraftDay, key: SlotKey, { pattern }: CatalogueEntry): boolean {
  return rows.some(
    (row) =>
      row.tag === 'a' &&
      (row.key === key ||
        (RAISES.has(pattern) && row.exercise.pattern === pattern && row.key !== 'TRAP')),
  )
}

const RAISES = new Set<CatalogueEntry['pattern']>(['side_raise', 'rear_raise'])

/** What one set of a row counts for each group; explosive work and conditioning count nothing. */
export function countedShares({ tag, exercise }: SlotRow): ReadonlyMap<VolumeGroup, number> {
  return tag === 'p' || tag === 'c' ? NOTHING : sharesOf(exercise)
}

const NOTHING: ReadonlyMap<VolumeGroup, number> = new Map()

/** Whether a row is isolation work done for a group. */
export function isDirect({ exercise }: SlotRow, group: VolumeGroup): boolean {
  return isIsolationExercise(exercise) && primaryGroups(exercise).includes(group)
}
