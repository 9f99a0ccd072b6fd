import type { StatusRow, StatusWeek } from './read-status-row'

export type TimedProgram = Pick<
  StatusRow,
  'estimated_seconds' | 'started_at' | 'metadata_at' | 'next_try_at' | 'now'
> & { weeks: Pick<StatusWeek, 'status' | 'version' | 'next_try_at' | 'started_at' | 'done_at'>[] }

/** How long a program waits for others of its owner. */
export interface Wait {
  /** Whole seconds; null where nobody can say. */
  seconds: number | null
}

interface Writing {
  weeksAtOnce: number
  /** For others of its owner; null where it waits for none. */
  wait: Wait | null
  /** How long a wave took this server lately, in seconds; null where that is not known. */
  serverWaveSeconds: number | null
}

/** The name and the exercises take about half as long as a wave of weeks, with the reading of the athlete's words. */
const headWaves = 0.5

/** Beyond twice its time and this many seconds, what is under way takes longer than expected. */
export const allowanceSeconds = 5

/**
 * The estimated time left, in whole seconds, at least 1: how long it waits for its owner's other programs, what is left of
 * the part that is under way or until it is tried again, and the waves after it. Null where nothing is known of the pace,
 * and where the part under way, or what it waits for, takes longer than expected: then no figure would be true.
 */
export function secondsLeft(program: TimedProgram, writing: Writing): number | null {
  const wave = waveSeconds(program, writing)
  const waits = writing.wait ? writing.wait.seconds : 0
  if (wave === null || waits === null) return null
  const { started_at, metadata_at, weeks, now } = program
  const waves = wavesOf(weeks.filter(isOpen).length, writing)
  const head = headWaves * wave
  // Who waits for its turn has used up nothing, even where an earlier attempt began.
  const begun = writing.wait === null ? started_at : null
  const current = metadata_at
    ? partLeft(Math.min(waves, 1) * wave, secondsSince(oldestStart(weeks), now))
    : partLeft(head, secondsSince(begun, now) - secondsOfTries(program))
  if (current === null) return null
  const later = (metadata_at ? Math.max(0, waves - 1) : waves) * wave
  return Math.max(1, Math.round(waits + current + later + untilNextTry(program)))
}

/**
 * By this program's own weeks, else by those that the server has written lately, else by the estimate at acceptance;
 * that one is no less than what its own name and exercises took.
 */
function waveSeconds(program: TimedProgram, writing: Writing): number | null {
  const { weeks, estimated_seconds, started_at, metadata_at } = program
  const own = slowerHalf(
    weeks.flatMap(({ version, started_at: from, done_at: to }) =>
      version !== null && from && to ? [secondsBetween(from, to)] : [],
    ),
  )
  if (own !== null || writing.serverWaveSeconds !== null) return own ?? writing.serverWaveSeconds
  if (estimated_seconds === null) return null
  const guess = estimated_seconds / (headWaves + wavesOf(weeks.length, writing))
  const head = started_at && metadata_at ? secondsBetween(started_at, metadata_at) : 0
  return Math.max(guess, head)
}

/** A wave lasts as long as its slowest week. */
function slowerHalf(seconds: number[]): number | null {
  const slower = seconds.toSorted((a, b) => b - a).slice(0, Math.ceil(seconds.length / 2))
  return slower.length > 0 ? slower.reduce((sum, each) => sum + each, 0) / slower.length : null
}

function wavesOf(weeks: number, { weeksAtOnce }: Writing): number {
  return Math.ceil(weeks / weeksAtOnce)
}

function isOpen({ version, status }: TimedProgram['weeks'][number]): boolean {
  return version === null && status !== 'failed'
}

/** Null when it has taken far longer than it should. */
function partLeft(seconds: number, used: number): number | null {
  if (used > 2 * seconds + allowanceSeconds) return null
  return Math.max(0, seconds - Math.max(0, used))
}

/** When the oldest of the weeks that are being written was begun; one that waits for its next try is not. */
function oldestStart(weeks: TimedProgram['weeks']): Date | null {
  const starts = weeks.flatMap(({ status, next_try_at, started_at }) =>
    started_at && !next_try_at && (status === 'writing' || status === 'repairing')
      ? [started_at]
      : [],
  )
  return starts.reduce<Date | null>((old, each) => (old && old < each ? old : each), null)
}

/** While the name and the exercises wait for their next try, what was used up counts for nothing. */
function secondsOfTries({ next_try_at, started_at, now }: TimedProgram): number {
  return next_try_at ? secondsSince(started_at, now) : 0
}

function untilNextTry({ next_try_at, weeks, now }: TimedProgram): number {
  const tries = [next_try_at, ...weeks.map((week) => week.next_try_at)]
  return Math.max(0, ...tries.map((at) => (at ? secondsBetween(now, at) : 0)))
}

function secondsSince(from: Date | null, now: Date): number {
  return from ? secondsBetween(from, now) : 0
}

function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000
}
