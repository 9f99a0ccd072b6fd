import type { AthleteProfile } from '../athlete-profile'
import type { MuscleGroup } from '../vocabulary'
import type { DraftDay, DraftRow, DraftWeek } from './build-weeks'
import { rankOf } from './prescribe'
import { sessionSeconds } from './session-time'
import { timedRow } from './timed-row'
import { groupOfMuscle } from './volume'

/**
 * The room of the one who writes the week: a set more or less of accessories, two repetitions of
 * accessories. Granted so that any use of it stays within the time and within one set of the week's
 * sum of a muscle group: at most one row per group has room in its sets.
 */
export function grantRoom(profile: AthleteProfile, week: DraftWeek): DraftWeek {
  const taken = new Set<MuscleGroup>()
  return {
    ...week,
    days: week.days.map((day) => (day.kind === 'training' ? roomInDay(profile, day, taken) : day)),
  }
}

function roomInDay(profile: AthleteProfile, day: DraftDay, taken: Set<MuscleGroup>): DraftDay {
  const rows = [...day.rows]
  const widen = (index: number, change: Partial<DraftRow>) => {
    const row = { ...rows[index]!, ...change }
    const widest = rows.map((each, at) => (at === index ? row : each)).map(atMost)
    if (sessionSeconds(profile, widest) <= 60 * profile.session_minutes) rows[index] = row
    return rows[index] === row
  }
  rows.forEach((row, index) => {
    if (row.slot.role !== 'accessory' || row.measure !== 'reps' || row.slot.light) return
    const least = rankOf(row.slot) === 'isolation' ? 8 : 6
    widen(index, { amount_min: Math.min(row.amount, Math.max(least, row.amount - 2)) })
    widen(index, { amount_max: Math.min(30, row.amount + 2) })
    if (row.superset !== null || row.sets < 3) return
    const groups = groupsOf(row)
    if (groups.some((group) => taken.has(group))) return
    widen(index, { sets_min: rows[index]!.sets - 1 })
    widen(index, { sets_max: rows[index]!.sets + 1 })
    for (const group of groups) taken.add(group)
  })
  return { ...day, rows }
}

function atMost(row: DraftRow) {
  return timedRow(row.slot, { ...row, sets: row.sets_max, amount: row.amount_max })
}

/** Of any candidate: the choice is not made yet. */
function groupsOf({ slot }: DraftRow): MuscleGroup[] {
  const groups = slot.candidates.flatMap((entry) =>
    entry.primary.map((muscle) => groupOfMuscle[muscle]),
  )
  return [...new Set(groups.flatMap((group) => group ?? []))]
}
