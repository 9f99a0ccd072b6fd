import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Row, Slot } from '@/lib/domain/blueprint/schema'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { compoundPatterns } from '@/lib/domain/catalogue/coverage'
import { plannedSets } from '@/lib/domain/program/planned-sets'
import type { Adjustment } from '@/lib/domain/program/schema'
import { sessionMinutes } from '@/lib/domain/measures/session-time'
import type { LooseWeek } from './loose-reply'
import { quote } from './words/quote'
import { timedExercise } from './timed-exercise'

export interface PlacedRow {
  row: Row
  slot: Slot
  entry: CatalogueEntry
}

type Said = LooseWeek['days'][number]['exercises']

/**
 * Orders a day's rows and decides about their supersets. Power, main and secondary lifts keep their
 * places; accessories follow the reply as far as rule R52 lets them (fast before heavy before light).
 * A superset is undone where the reply asks for all its rows alone and the session still fits the
 * athlete's time; new ones are not made.
 */
export function arrangeRows(
  profile: AthleteProfile,
  week: number,
  planned: PlacedRow[],
  said: Said,
): { rows: PlacedRow[]; adjustments: Adjustment[] } {
  const { rows, adjustments } = undoPairs(planned, said, (rows) => fits(profile, week, rows))
  const order = new Map(said.map(({ slot }, index) => [slot, index] as const).toReversed())
  const accessories = rows
    .filter(isMovable)
    .sort((one, other) => placeOf(one, order) - placeOf(other, order))
  const placed = rows.map((row) => (isMovable(row) ? accessories.shift()! : row))
  return {
    rows: withPartnersTogether(placed),
    adjustments: [...adjustments, ...foreign(planned, said)],
  }
}

function isMovable({ slot }: PlacedRow) {
  return slot.role === 'accessory'
}

/**
 * A number to sort accessories by: compound before isolation before trunk work (rule R52), within each
 * the reply's order. Rows that it leaves out come last, as the blueprint has them.
 */
function placeOf({ row, slot, entry }: PlacedRow, order: Map<string, number>) {
  const trunk = slot.pattern.startsWith('trunk') || slot.pattern === 'carry'
  const kind = trunk ? 2 : compoundPatterns.includes(entry.pattern) ? 0 : 1
  return kind * 2000 + (order.get(row.slot) ?? 1000)
}

function withPartnersTogether(rows: PlacedRow[]) {
  return rows.flatMap((placed, index) => {
    const letter = placed.row.superset
    if (letter === null) return [placed]
    const partners = rows.filter(({ row }) => row.superset === letter)
    return rows.indexOf(partners[0]!) === index ? partners : []
  })
}

function undoPairs(planned: PlacedRow[], said: Said, fit: (rows: PlacedRow[]) => boolean) {
  const asked = new Map(said.map(({ slot, superset }) => [slot, superset] as const).toReversed())
  const wantsAlone = ({ row }: PlacedRow) => asked.get(row.slot) === null
  const letters = new Set(planned.flatMap(({ row }) => row.superset ?? []))
  const adjustments: Adjustment[] = []
  let rows = planned
  for (const letter of letters) {
    const pair = rows.filter(({ row }) => row.superset === letter)
    const undone = rows.map((placed) =>
      pair.includes(placed) ? { ...placed, row: { ...placed.row, superset: null } } : placed,
    )
    if (!pair.some(wantsAlone)) continue
    if (pair.every(wantsAlone) && fit(undone)) rows = undone
    else {
      adjustments.push({
        where: pair.map(({ row }) => row.slot).join(' and '),
        asked: 'no superset',
        stored: `superset ${letter}`,
        reason: 'Done alone they would not fit into the session.',
      })
    }
  }
  return { rows, adjustments }
}

function fits(profile: AthleteProfile, week: number, rows: PlacedRow[]) {
  const timed = rows.map(({ row, entry }) =>
    timedExercise(row, entry, plannedSets({ row, entry, profile, week })),
  )
  return sessionMinutes(profile, timed) <= profile.session_minutes
}

function foreign(planned: PlacedRow[], said: Said): Adjustment[] {
  const known = new Set(planned.map(({ row }) => row.slot))
  return said
    .filter(({ slot }) => !known.has(slot))
    .map(({ slot }) => ({
      where: 'Day',
      asked: quote(slot),
      stored: '',
      reason: 'The day has no such slot.',
    }))
}
