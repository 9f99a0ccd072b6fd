interface Program {
  estimated_seconds: number | null
  created_at: Date
  metadata_at: Date | null
  weeks: { version: number | null; status: string; started_at: Date | null; done_at: Date | null }[]
}

/**
 * The estimated time left, in whole seconds, at least 1: by the mean duration of this program's own weeks as soon as one
 * is stored, before that by the estimate at acceptance; null without either. The time that the current wave has taken
 * so far is subtracted.
 */
export function secondsLeft(program: Program, weeksAtOnce: number, now: Date): number | null {
  const { estimated_seconds, created_at, metadata_at, weeks } = program
  const took = weeks.flatMap(({ version, started_at, done_at }) =>
    version !== null && started_at && done_at ? [secondsBetween(started_at, done_at)] : [],
  )
  if (metadata_at && took.length > 0) {
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
  if (estimated_seconds === null) return null
  // An estimate that has run out is still better than none: say that a fifth of it is left.
  const left = estimated_seconds - secondsBetween(created_at, now)
  return Math.max(1, Math.round(left), Math.round(estimated_seconds / 5))
}

function secondsBetween(from: Date, to: Date) {
  return (to.getTime() - from.getTime()) / 1000
}
