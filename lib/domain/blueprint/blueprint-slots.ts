import { onDay } from '@/lib/domain/athlete/time/on-day'
import { roomOf } from './lists/room-of-row'
import type { Slot } from './schema'
import { roleOfTag } from './styles/tags'
import type { PlanBasis } from './weeks/plan-basis'
import type { WeekPlan } from './weeks/planned-week'
import type { ProgramWeek } from './weeks/program-week'
import type { SlotRow } from './weeks/row'

/** The slots that some week uses, in training order, each with what may stand in it. */
export function blueprintSlots(basis: PlanBasis, plans: readonly WeekPlan[]): Slot[] {
  const used = new Set(
    plans.flatMap(({ sessions }) =>
      sessions.flatMap(({ rows }) => rows.map(({ row }) => row.slot)),
    ),
  )
  const kinds = kindsOfWeek(basis)
  return basis.days.flatMap((rows, index) =>
    rows
      .filter(({ slot }) => used.has(slot))
      .map((row) => slotOf(basis, row, index + 1, kinds, evenBlockExercise(plans, row))),
  )
}

function slotOf(
  basis: PlanBasis,
  row: SlotRow,
  day: number,
  weeks: readonly ProgramWeek[],
  variant: string,
): Slot {
  const room = roomOf(onDay(basis.athlete, day - 1), row, weeks).map(({ id }) => id)
  const candidates = [row.exercise.id, ...room.filter((id) => id !== row.exercise.id)]
  return {
    slot: row.slot,
    day,
    key: row.key,
    tag: row.tag,
    role: roleOfTag(row.tag),
    pattern: row.exercise.pattern,
    muscles: row.exercise.primary,
    candidates: candidates.slice(0, 12),
    variant: candidates.includes(variant) ? variant : row.exercise.id,
    why: [...row.why],
  }
}

/** Weeks that ask different things of a row: long programs repeat themselves. */
function kindsOfWeek({ weeks }: PlanBasis): ProgramWeek[] {
  const kinds = new Map(
    weeks.map((week) => {
      const { phase, left, phase_week, block } = week
      const kind = [phase, Math.min(left, 4), phase_week, block % 2, Math.min(week.week, 5)]
      return [kind.join(' '), week] as const
    }),
  )
  return [...kinds.values()]
}

/** What the plan has in the slot in the first even block; the slot's own exercise where nothing changes. */
function evenBlockExercise(plans: readonly WeekPlan[], { slot, exercise }: SlotRow): string {
  const even = plans.filter(({ week }) => week.block % 2 === 0)
  const rows = even.flatMap(({ sessions }) => sessions.flatMap((session) => session.rows))
  return rows.find(({ row }) => row.slot === slot)?.row.exercise.id ?? exercise.id
}
