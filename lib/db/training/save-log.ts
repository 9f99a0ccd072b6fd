import 'server-only'
import type { LogAnswer, RefusedSet, SetWrite } from '@/lib/domain/contract/training/log-view'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { mergeSet } from '@/lib/domain/log/merge-set'
import { placeOfSet, type SetPlace, type ShownWeek } from '@/lib/domain/log/place-of-set'
import { setKeyOf } from '@/lib/domain/log/set-key'
import type { Transaction } from '@/lib/db/client'
import { inOwned } from '@/lib/db/owner/in-owned'
import { type LogEntry, logEntry, loggedSet } from './log-entry'
import { openWorkouts } from './open-workouts'
import { raiseLog } from './raise-log'
import { shownWeeks } from './shown-weeks'
import { storeEntries } from './store-entries'
import { notAhead } from './not-ahead'

interface Writing {
  ownerId: string
  programId: string
  clientId: string
  sets: readonly SetWrite[]
  now: Date
}

/**
 * Keeps sets as a device wrote them, and answers what counts of each by now: the same write once, however often it comes;
 * of two devices the later value. A set that belongs nowhere is refused alone. Days in which something was done are
 * open from then on. Null when the owner has no such program.
 */
export async function saveLog(writing: Writing): Promise<LogAnswer | null> {
  const { ownerId, programId, sets } = writing
  return inOwned(ownerId, programId, async (tx) => {
    const shown = await shownWeeks(tx, programId, sets)
    const kept = await listEntries(tx, programId, [...shown.keys()])
    const log = new Map(kept.map((entry) => [setKeyOf(entry), entry]))
    const refused = sets.map((write) => hear(log, write, writing, shown.get(write.week) ?? []))
    const changed = [...log.values()].filter((entry) => !kept.includes(entry))
    await storeEntries(tx, programId, changed, new Set(kept.map(setKeyOf)))
    await openWorkouts(tx, programId, changed)
    return {
      sets: sets.map((write, index) => refused[index] ?? loggedSet(log.get(setKeyOf(write))!)),
      revision: await raiseLog(tx, programId, changed.length > 0),
    }
  })
}

async function listEntries(tx: Transaction, programId: string, weeks: number[]) {
  const rows = await tx.setLog.findMany({ where: { program_id: programId, week: { in: weeks } } })
  return rows.map(logEntry)
}

/** Brings one write into the log; answers why not, where it belongs nowhere. */
function hear(
  log: Map<string, LogEntry>,
  write: SetWrite,
  { clientId, now }: Writing,
  shown: readonly ShownWeek[],
): RefusedSet | null {
  const place = placeOf(write, shown)
  if ('code' in place) return refusal(write, place)
  const { week, day, slot, set_no, exercise_id, done, rev, at } = write
  const value = { done, client_id: clientId, at: notAhead(at, now).toISOString() }
  const before = log.get(setKeyOf(write))
  const standing = mergeSet(before?.standing ?? null, { ...value, rev, sent_at: at })
  if (standing === before?.standing) return null
  const counts = standing.client_id === clientId && standing.at === value.at
  const entry = counts || !before ? { week, day, slot, set_no, exercise_id, ...place } : before
  log.set(setKeyOf(write), { ...entry, standing })
  return null
}

function placeOf(write: SetWrite, shown: readonly ShownWeek[]): SetPlace {
  if (exerciseById(write.exercise_id)) return placeOfSet(write, shown)
  return { code: 'unknown_exercise', message: 'There is no such exercise.' }
}

function refusal(
  { week, day, slot, set_no }: SetWrite,
  error: { code: string; message: string },
): RefusedSet {
  return { week, day, slot, set_no, error }
}
