import type { NamedDay } from './name-days'
import type { PlannedRow, PlannedSession, WeekPlan } from './weeks/planned-week'
import type { BlueprintDay, BlueprintWeek, Row, SetGroup, Slot } from './schema'
import type { GroupKind } from '@/lib/domain/vocabulary'

/** A planned week as it is stored: kilograms are reckoned when a week is written, from the exercise that was chosen. */
export function blueprintWeek(
  { week, sessions }: WeekPlan,
  slots: readonly Slot[],
  days: readonly NamedDay[],
): BlueprintWeek {
  const { phase, block, phase_week, phase_weeks } = week
  return {
    week: week.week,
    phase,
    block,
    phase_week,
    phase_weeks,
    days: sessions.map((session) => dayOf(session, block, slots, days)),
  }
}

function dayOf(
  { day, weekday, kind, minutes, rows, pairing }: PlannedSession,
  block: number,
  slots: readonly Slot[],
  days: readonly NamedDay[],
): BlueprintDay {
  const named = days[day - 1]
  if (!named) throw new Error(`The week has no day ${day}`)
  const letters = lettersOf(pairing.mates)
  return {
    day,
    weekday: weekday ?? named.weekday,
    kind,
    focus: kind === 'test' ? 'Test day' : named.focus,
    focus_groups: named.groups,
    minutes,
    rows: rows.map((row, index) => ({
      ...rowOf(row, kind, block, slots),
      superset: letters[index] ?? null,
      in_rests_of: slotAt(rows, pairing.fillers[index] ?? null),
    })),
  }
}

function rowOf(
  { row, groups, rest_seconds, ramp, progression, finds }: PlannedRow,
  session: PlannedSession['kind'],
  block: number,
  slots: readonly Slot[],
): Omit<Row, 'superset' | 'in_rests_of'> {
  const { exercise, slot } = row
  const usual = slots.find((each) => each.slot === slot)
  const chosen = block % 2 === 1 ? usual?.candidates[0] : usual?.variant
  return {
    slot,
    exercise_id: exercise.id === chosen ? null : exercise.id,
    measure: exercise.measure,
    groups: groups.map(({ sets, amount_min, amount_max, rir, pct }, index): SetGroup => ({
      kind: finds ? 'find' : kindOf(index, groups.length, row.tag, session),
      sets,
      amount_min,
      amount_max,
      rir,
      pct_1rm: pct,
    })),
    rest_seconds,
    ramp: ramp.map(({ reps, percent }) => ({ reps, percent })),
    method: progression.method,
  }
}

/** Of a heavy row with lighter sets after it the first group is the top set; on a test day all are attempts. */
export function kindOf(
  index: number,
  groups: number,
  tag: Slot['tag'],
  session: PlannedSession['kind'],
): GroupKind {
  if (session === 'test') return 'test'
  if (tag !== 'H' || groups === 1) return 'work'
  return index === 0 ? 'top' : 'back_off'
}

const LETTERS = ['A', 'B', 'C', 'D'] as const

/** A letter for each pair, in the order of the day. */
function lettersOf(mates: readonly (number | null)[]): Row['superset'][] {
  const firsts = mates.flatMap((mate, index) => (mate !== null && mate > index ? [index] : []))
  return mates.map((mate, index) =>
    mate === null ? null : (LETTERS[firsts.indexOf(Math.min(index, mate))] ?? null),
  )
}

function slotAt(rows: readonly PlannedRow[], index: number | null): string | null {
  return index === null ? null : (rows[index]?.row.slot ?? null)
}
