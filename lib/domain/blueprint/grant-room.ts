import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { muscleGroupSchema, type MuscleGroup } from '../vocabulary'
import type { DraftDay, DraftRow } from './draft'
import { rankOf } from './prescribe'
import { exerciseSeconds, sessionSeconds } from '@/lib/domain/measures/session-time'
import { timedRow } from './timed-row'
import { countSets } from '@/lib/domain/measures/count-sets'

/**
 * The room of the one who writes the week: a set more or less of accessories, two repetitions of
 * accessories. Granted so that any use of it stays within the time and within one set of the week's
 * sum of a muscle group: rows share the one set that a group may differ by.
 */
export function grantRoom(profile: AthleteProfile, days: DraftDay[]): DraftDay[] {
  const left = new Map(muscleGroupSchema.options.map((group) => [group, 1]))
  return days.map((day) => (day.kind === 'training' ? roomInDay(profile, day, left) : day))
}

function roomInDay(
  profile: AthleteProfile,
  day: DraftDay,
  left: Map<MuscleGroup, number>,
): DraftDay {
  const planned = day.rows.map((row) => timedRow(row.slot, row))
  let spare = 60 * profile.session_minutes - sessionSeconds(profile, planned)
  const widen = (row: DraftRow, wider: DraftRow): DraftRow => {
    const more = secondsAtMost(profile, wider) - secondsAtMost(profile, row)
    if (more > spare) return row
    spare -= more
    return wider
  }
  const rows = day.rows.map((row) => {
    if (row.slot.role !== 'accessory' || row.measure !== 'reps' || row.slot.light) return row
    const least = rankOf(row.slot) === 'isolation' ? 8 : 6
    const amount_min = Math.min(row.amount, Math.max(least, row.amount - 2))
    const amount_max = Math.min(30, row.amount + 2)
    const reps = widen({ ...row, amount_min }, { ...row, amount_min, amount_max })
    if (row.superset !== null || row.sets < 3) return reps
    const shares = sharesOf(row)
    if (shares.some(([group, share]) => share > left.get(group)!)) return reps
    for (const [group, share] of shares) left.set(group, left.get(group)! - share)
    const fewer = { ...reps, sets_min: row.sets - 1 }
    return widen(fewer, { ...fewer, sets_max: row.sets + 1 })
  })
  return { ...day, rows }
}

/** Alone, which is enough for differences: in a superset only the repetitions vary. */
function secondsAtMost(profile: AthleteProfile, row: DraftRow): number {
  const most = { ...row, sets: row.sets_max, amount: row.amount_max }
  return exerciseSeconds(profile, timedRow(row.slot, most))
}

/** What a set counts for each group, with whichever candidate counts most: the choice is not made yet. */
function sharesOf({ slot }: DraftRow): [MuscleGroup, number][] {
  const counted = slot.candidates.map((entry) => countSets([{ entry, sets: 1 }]))
  return muscleGroupSchema.options
    .map((group): [MuscleGroup, number] => [group, Math.max(...counted.map((sets) => sets[group]))])
    .filter(([, share]) => share > 0)
}
