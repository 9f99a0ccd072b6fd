import { kindOf } from '@/lib/domain/blueprint/blueprint-week'
import { isSlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { loadOf } from '@/lib/domain/blueprint/loads/load-of'
import { rampOf } from '@/lib/domain/blueprint/loads/ramp-of'
import { methodOf, tagOfWeek } from '@/lib/domain/blueprint/methods/method-of-row'
import { findWeight } from '@/lib/domain/blueprint/prescription/find-weight'
import { prescribeRow } from '@/lib/domain/blueprint/prescription/prescribe-row'
import { rampSets } from '@/lib/domain/blueprint/prescription/ramps'
import { restSeconds } from '@/lib/domain/blueprint/prescription/rests'
import type { Row } from '@/lib/domain/blueprint/schema'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import { countWorkingSets, type SetGroup, type SlotRow } from '@/lib/domain/blueprint/weeks/row'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { isPercentLift } from '@/lib/domain/catalogue/exercise-kinds'
import { programWeek } from '@/lib/domain/program/planned-sets'
import type { Place } from './find-place'

/**
 * What a place asks for with another exercise, as the plan would have prescribed that one: its own row for what it had
 * or could have chosen there, else sets, range, rest, warm-up and method of the other lift, no more sets than there were.
 * `isFirst`: nothing of it was trained before. Null where the place is for its lift alone: a test, a taper, a skill.
 */
export function rowWith(place: Place, entry: CatalogueEntry, isFirst: boolean): Row | null {
  const { planned, row, slot, day, basis } = place
  const shared = { superset: row.superset, in_rests_of: row.in_rests_of }
  if (day.kind === 'test') return null
  if (isAsPlanned(place, entry)) return { ...planned, ...shared, exercise_id: entry.id }
  if (basis.phase === 'taper' || slot.tag === 'k') return null
  if (slot.tag === 'c') {
    const isAlike = entry.measure === planned.measure && entry.pattern === 'conditioning'
    return isAlike ? { ...planned, ...shared, exercise_id: entry.id } : null
  }
  return { ...otherRow(place, entry, isFirst), ...shared }
}

function isAsPlanned({ planned, slot }: Place, { id }: CatalogueEntry): boolean {
  return (
    planned.exercise_id === id || (planned.exercise_id === null && slot.candidates.includes(id))
  )
}

function otherRow(
  place: Place,
  entry: CatalogueEntry,
  isFirst: boolean,
): Omit<Row, 'superset' | 'in_rests_of'> {
  const { athlete, basis, plan, planned, day } = place
  const row = slotRow(place, entry)
  const week = programWeek(basis)
  const first = programWeek(plan.weeks.find(({ block }) => block === basis.block) ?? basis)
  const asked = withSets(prescribeRow(athlete, row, week), countWorkingSets(asPlanned(planned)))
  const found = findWeight(athlete, row, week, asked, [], isFirst ? week.week : null)
  const loaded = (found ? [found] : asked).map((group) => ({
    ...group,
    kg: loadOf(athlete, row, group, week, first),
  }))
  return {
    slot: planned.slot,
    exercise_id: entry.id,
    measure: entry.measure,
    groups: loaded.map(({ sets, amount_min, amount_max, rir, pct }, index, all) => ({
      kind: found ? 'find' : kindOf(index, all.length, row.tag, day.kind),
      ...{ sets, amount_min, amount_max, rir, pct_1rm: pct },
    })),
    rest_seconds: restSeconds(athlete, row),
    ramp: rampOf(athlete, row, loaded, rampSets(athlete, row)).map(({ reps, percent }) => ({
      reps,
      percent,
    })),
    method: methodOf(row),
  }
}

/** So many sets that no phase leaves the row out: of what is prescribed, only the number of sets is the place's own. */
const PLENTY = 6

function slotRow({ slot, planned, day }: Place, exercise: CatalogueEntry): SlotRow {
  const tag = tagOfWeek(slot.tag, planned.method)
  const place = day.rows.findIndex((row) => row.slot === slot.slot)
  return {
    slot: slot.slot,
    // Programs of release 0.1 have no list.
    key: isSlotKey(slot.key) ? slot.key : 'SQ',
    tag: isMainTag(tag) && !isPercentLift(exercise) ? 'M' : tag,
    exercise,
    sets: PLENTY,
    base: PLENTY,
    // What is warmed up for comes early.
    place: planned.ramp.length > 0 ? 0 : place,
    emphasized: false,
    fullAtFirst: true,
    why: slot.why,
  }
}

function asPlanned({ groups }: Row): SetGroup[] {
  return groups.map(({ pct_1rm, ...group }) => ({ ...group, pct: pct_1rm }))
}

/** A range is trained for as many sets as the place has; a table of percent for no more, its first sets before the others. */
function withSets(groups: readonly SetGroup[], sets: number): SetGroup[] {
  const [only] = groups
  if (groups.length === 1 && only && only.pct === null) return [{ ...only, sets }]
  let left = sets
  return groups.flatMap((group) => {
    const kept = Math.min(group.sets, left)
    left -= kept
    return kept > 0 ? [{ ...group, sets: kept }] : []
  })
}
