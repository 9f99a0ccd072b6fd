import type { LogAnswer, LoggedSet, SetWrite } from '@/lib/domain/contract/training/log-view'
import type { KeptSet } from './kept-log'

/** A set of the server's log as this device keeps it. What waits here stays; its base stays too, so that the server sees what it was written over. */
export function keepHeard(
  known: KeptSet | undefined,
  heard: LoggedSet,
  programId: string,
): KeptSet {
  if (known?.waits) return known
  return { ...heard, program_id: programId, waits: false }
}

/** What the server answered of a set that was sent. A value that was changed here meanwhile waits on, over the answered state. */
export function keepAnswered(
  known: KeptSet,
  sent: SetWrite,
  answer: LogAnswer['sets'][number],
): KeptSet {
  const changed = known.at !== sent.at
  if ('error' in answer) {
    return changed ? known : { ...known, waits: false, refused: answer.error.message }
  }
  if (changed) return { ...known, rev: answer.rev }
  return { ...answer, program_id: known.program_id, waits: false }
}

/** A set as it is sent. */
export function asSent(set: KeptSet): SetWrite {
  const { week, day, slot, set_no, exercise_id, week_version, done, at, rev } = set
  return { week, day, slot, set_no, exercise_id, week_version, done, at, rev }
}
