import 'server-only'
import { env } from '@/lib/env'
import { type Asker, keysOf } from './asker'
import { type Counted, type Limit, takePoints } from './points'

/** A program counts as this many weeks at least: its metadata and words are paid for too. */
export const weeksOfProgram = 4

/**
 * Weeks that a model writes for one owner, and for one address. Generous while the coach writes, which costs nothing;
 * tight when somebody pays for every call. A program counts by its weeks, four at least; a week that is written again,
 * or after all, as one. What is asked for counts, not what is finished: calls that were cut off are paid for.
 */
export function countProgram(asker: Asker, weeks: number): Counted[] {
  return countWeeks(asker, Math.max(weeks, weeksOfProgram), 'program')
}

export function countWeeks(asker: Asker, weeks: number, last = 'week'): Counted[] {
  const points = env().PROGRAMS_PER_HOUR * weeksOfProgram
  return counted({ name: 'weeks', points, last }, asker, weeks)
}

/** Guests that come from one address. */
export function countGuest({ address }: Asker): Counted[] {
  const limit = { name: 'guests', points: env().GUESTS_PER_HOUR, last: 'new guest' }
  return counted(limit, { ownerId: null, address }, 1)
}

/** Lifts entered anew, exercises to swap and weeks asked for otherwise: each is planned and audited. Throws AppError too_many_requests. */
export function limitProposals(asker: Asker) {
  return takePoints(counted({ name: 'proposals', points: 120, last: 'proposal' }, asker, 1))
}

/** Changes taken, kept or undone, which cost as much. Throws AppError too_many_requests. */
export function limitChanges(asker: Asker) {
  return takePoints(counted({ name: 'changes', points: 120, last: 'change' }, asker, 1))
}

/** Looks for what may stand in the place of an exercise, one for each word typed. Throws AppError too_many_requests. */
export function limitSwaps(asker: Asker) {
  return takePoints(counted({ name: 'swaps', points: 600, last: 'search' }, asker, 1))
}

/** Writes of the log: each holds up to 200 sets. Throws AppError too_many_requests. */
export function limitLog(asker: Asker) {
  return takePoints(counted({ name: 'log', points: 1200, last: 'logged set' }, asker, 1))
}

/** Links for another device: each lets one in. Throws AppError too_many_requests. */
export function limitLinks(asker: Asker) {
  return takePoints(counted({ name: 'links', points: 30, last: 'link' }, asker, 1))
}

/** Keys of links that are tried. Nobody guesses 144 bits; each try asks the database. Throws AppError too_many_requests. */
export function limitKeys(asker: Asker) {
  return takePoints(counted({ name: 'keys', points: 120, last: 'try' }, asker, 1))
}

/** A program that is longer than a whole hour's points takes all of them. */
function counted(limit: Limit, asker: Asker, points: number): Counted[] {
  return keysOf(asker).map((key) => ({ limit, key, points: Math.min(points, limit.points) }))
}
