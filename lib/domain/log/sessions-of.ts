import type { LoggedSet } from '@/lib/domain/contract/training/log-view'
import type { ProgramSet } from '@/lib/domain/program/schema'
import { dayKeyOf } from './set-key'

/** One set as it was done. */
export interface DoneSet {
  set_no: number
  amount: number
  load_kg: number | null
  /** Good reps left, only where the athlete said so. */
  rir: number | null
  prescribed: ProgramSet | null
}

/** An exercise on one day. */
export interface Session {
  week: number
  day: number
  /** When its first set was done. */
  at: string
  sets: DoneSet[]
}

/** When an exercise was trained, first to last, in whatever place of whatever day: a swap takes its history along. */
export function sessionsOf(log: readonly LoggedSet[], exerciseId: string): Session[] {
  const sessions = new Map<string, Session>()
  for (const { week, day, set_no, exercise_id, done, prescribed, at } of log) {
    if (exercise_id !== exerciseId || !done) continue
    const key = dayKeyOf({ week, day })
    const session = sessions.get(key) ?? { week, day, at, sets: [] }
    sessions.set(key, session)
    if (at < session.at) session.at = at
    const { amount, load_kg, rir, rir_touched } = done
    session.sets.push({ set_no, amount, load_kg, rir: rir_touched ? rir : null, prescribed })
  }
  return [...sessions.values()]
    .map((session) => ({ ...session, sets: session.sets.sort(bySetNo) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}

/** Those before a day of the program: all others, or where it was trained itself those that were earlier. */
export function sessionsBefore(
  sessions: readonly Session[],
  { week, day }: { week: number; day: number },
): Session[] {
  const own = sessions.find((session) => session.week === week && session.day === day)
  return sessions.filter((session) => session !== own && (!own || session.at < own.at))
}

/** The same without what was done beyond the plan, by which no rule decides. */
export function asPlanned(sessions: readonly Session[]): Session[] {
  return sessions
    .map((session) => ({
      ...session,
      sets: session.sets.filter(({ prescribed }) => prescribed !== null),
    }))
    .filter(({ sets }) => sets.length > 0)
}

function bySetNo(one: DoneSet, other: DoneSet): number {
  return one.set_no - other.set_no
}
