import type { SetWrite } from '@/lib/domain/contract/training/log-view'
import type { ProgramSet, Week } from '@/lib/domain/program/schema'

/** Where a set belongs, and what was asked for there; or why it belongs nowhere. */
export type SetPlace =
  { prescribed: ProgramSet | null; week_version: number } | { code: RefusalCode; message: string }

type RefusalCode = 'unknown_week' | 'unknown_day' | 'unknown_slot' | 'unknown_exercise'

/** A week as it was shown under a version. */
export interface ShownWeek {
  version: number
  week: Week
}

/**
 * The place of a set in its week: as the device showed it, else as the week is now. What is done beyond the plan has a
 * place, and nothing that was asked for.
 */
export function placeOfSet(
  { week, day, slot, set_no, exercise_id, week_version }: SetWrite,
  shown: readonly ShownWeek[],
): SetPlace {
  const [current] = shown
  if (!current) return refused('unknown_week', `Week ${week} is not written.`)
  const named = shown.find(({ version }) => version === week_version) ?? current
  const days = [named, current].flatMap(({ version, week: body }) =>
    body.workouts.filter((each) => each.day === day).map((workout) => ({ version, workout })),
  )
  if (days.length === 0) return refused('unknown_day', `Week ${week} has no day ${day}.`)
  if (EXTRA_LIFT.test(slot)) return { prescribed: null, week_version: days[0]!.version }
  const rows = days.flatMap(({ version, workout }) =>
    workout.exercises
      .filter((each) => each.slot === slot)
      .map((exercise) => ({ version, exercise })),
  )
  const row = rows.find(({ exercise }) => exercise.exercise_id === exercise_id) ?? rows[0]
  if (!row) return refused('unknown_slot', `Day ${day} of week ${week} has no place ${slot}.`)
  return { prescribed: row.exercise.sets[set_no - 1] ?? null, week_version: row.version }
}

/** `x1`, `x2` …: what an athlete adds to a day. */
const EXTRA_LIFT = /^x[1-9]\d?$/

function refused(code: RefusalCode, message: string): SetPlace {
  return { code, message }
}
