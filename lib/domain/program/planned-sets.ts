import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isSlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { loadOf } from '@/lib/domain/blueprint/loads/load-of'
import { weighRamp } from '@/lib/domain/blueprint/loads/ramp-of'
import { tagOfWeek } from '@/lib/domain/blueprint/methods/method-of-row'
import { progressionOf } from '@/lib/domain/blueprint/methods/progression-of-row'
import { followedLift } from '@/lib/domain/blueprint/prescription/find-weight'
import type { Blueprint, BlueprintWeek, Row, SetGroup, Slot } from '@/lib/domain/blueprint/schema'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { LoadedSets, SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { Exercise, ProgramSet, SlotChoice } from './schema'

/** A row's exercise in a week: what the plan fixed for it, else the slot's `a` in odd blocks, `b` in even ones. */
export function exerciseOfRow(
  { exercise_id }: Pick<Row, 'exercise_id'>,
  { a, b }: SlotChoice,
  block: number,
): string {
  return exercise_id ?? (block % 2 === 1 ? a : b)
}

export interface RowRequest {
  athlete: Athlete
  blueprint: Pick<Blueprint, 'weeks' | 'slots'>
  week: BlueprintWeek
  row: Row
  slot: Slot
  entry: CatalogueEntry
}

/**
 * What a row means for the exercise that was chosen: its sets and the ramp before them, in kilograms
 * where a maximum is known or follows by ratio, and what next time depends on.
 */
export function plannedSets(
  request: RowRequest,
): Pick<Exercise, 'warm_up' | 'sets' | 'progression'> {
  const { athlete, row, week } = request
  const slotRow = slotRowOf(request)
  const loaded = loadGroups(request, slotRow)
  const sets = row.groups.flatMap((group, index) => repeat(group, loaded[index]?.kg ?? null))
  return {
    warm_up: warmUp(request, Math.max(0, ...loaded.map(({ kg }) => kg ?? 0))),
    sets,
    progression: row.method && {
      ...progressionOf(athlete, slotRow, loaded, week.block),
      eights_of: followedLift(athlete, slotRow, rowsBefore(request)),
    },
  }
}

/** What a week trains before a slot. */
function rowsBefore({ blueprint, slot }: RowRequest): Pick<SlotRow, 'tag' | 'exercise'>[] {
  const place = blueprint.slots.findIndex((each) => each.slot === slot.slot)
  return blueprint.slots
    .slice(0, Math.max(0, place))
    .flatMap(({ tag, candidates: [id] }) => (id ? [{ tag, exercise: catalogueEntry(id) }] : []))
}

function slotRowOf({ slot, row, entry }: RowRequest): SlotRow {
  const sets = row.groups.reduce((sum, group) => sum + group.sets, 0)
  return {
    slot: slot.slot,
    // Programs of release 0.1 have no list; nothing that is reckoned from here on asks for it.
    key: isSlotKey(slot.key) ? slot.key : 'SQ',
    tag: tagOfWeek(slot.tag, row.method),
    exercise: entry,
    sets,
    base: sets,
    place: 0,
    emphasized: false,
    why: slot.why,
  }
}

function loadGroups({ athlete, blueprint, week, row }: RowRequest, slotRow: SlotRow): LoadedSets[] {
  const first = blueprint.weeks.find(({ block }) => block === week.block) ?? week
  return row.groups.map(({ sets, amount_min, amount_max, rir, pct_1rm }) => {
    const group = { sets, amount_min, amount_max, rir, pct: pct_1rm }
    const kg = loadOf(athlete, slotRow, group, programWeek(week), programWeek(first))
    return { ...group, kg }
  })
}

/** A planned week's place in the program. */
export function programWeek({
  week,
  phase,
  block,
  phase_week,
  phase_weeks,
}: BlueprintWeek): ProgramWeek {
  return { week, phase, block, phase_week, phase_weeks, left: phase_weeks - phase_week }
}

function repeat(group: SetGroup, load_kg: number | null): ProgramSet[] {
  const { kind, sets, amount_min, amount_max, rir, pct_1rm } = group
  return Array.from({ length: sets }, () => ({
    kind,
    amount_min,
    amount_max,
    rir,
    pct_1rm,
    load_kg,
    pct_of_work: null,
  }))
}

function warmUp({ athlete, row, entry }: RowRequest, top: number): ProgramSet[] {
  return weighRamp(row.ramp, top, entry, athlete).map(({ reps, percent, kg }) => ({
    kind: 'warm_up',
    amount_min: reps,
    amount_max: reps,
    rir: null,
    pct_1rm: null,
    load_kg: kg,
    pct_of_work: percent,
  }))
}
