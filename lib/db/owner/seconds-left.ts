interface Program {
  estimated_seconds: number | null
  created_at: Date
  event_accepted_at: Date | null
  metadata_at: Date | null
  weeks: { version: number | null; status: string; started_at: Date | null; done_at: Date | null }[]
}

interface Writing {
  weeksAtOnce: number
  now: Date
  /** How long it waits for others of its owner, in seconds; null where it does not. */
  wait: number | null
}

/**
 * The estimated time left, in whole seconds, at least 1: how long it waits for its owner's other programs, and what its own
 * writing takes; null where that is not known.
 */
export function secondsLeft(program: Program, writing: Writing): number | null {
  const own = secondsOfWeeks(program, writing) ?? secondsOfEstimate(program, writing)
  return own === null ? null : own + (writing.wait ?? 0)
}

/**
 * By the mean duration of this program's own weeks, less the time that the current wave has taken so far; null until one is
 * stored.
 */
function secondsOfWeeks({ metadata_at, weeks }: Program, { weeksAtOnce, now }: Writing) {
  const took = weeks.flatMap(({ version, started_at, done_at }) =>
    version !== null && started_at && done_at ? [secondsBetween(started_at, done_at)] : [],
  )
  if (!metadata_at || took.length === 0) return null
  const missing = weeks.filter(({ version }) => version === null)
  const perWeek = took.reduce((sum, each) => sum + each, 0) / took.length
  const waves = Math.ceil(missing.length / weeksAtOnce)
  const oldest = missing.flatMap(({ status, started_at }) =>
    started_at && (status === 'writing' || status === 'repairing')
      ? [secondsBetween(started_at, now)]
      : [],
  )
  const used = Math.min(perWeek, Math.max(0, ...oldest))
  return Math.max(1, Math.round(waves * perWeek - used))
}

/** By the estimate at acceptance, which runs down once the program need not wait. */
function secondsOfEstimate(
  { estimated_seconds, created_at, event_accepted_at }: Program,
  { now, wait }: Writing,
) {
  if (estimated_seconds === null) return null
  const begun = wait === null ? (event_accepted_at ?? created_at) : now
  // An estimate that has run out is still better than none: say that a fifth of it is left.
  const left = estimated_seconds - secondsBetween(begun, now)
  return Math.max(1, Math.round(left), Math.round(estimated_seconds / 5))
}

function secondsBetween(from: Date, to: Date) {
  return (to.getTime() - from.getTime()) / 1000
}
