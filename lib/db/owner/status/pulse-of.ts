import type { NextTry, Pulse } from '@/lib/domain/contract/views'
import type { StatusRow } from './read-status-row'

export type PulsingProgram = Omit<StatusRow, 'usage' | 'error' | 'wishes'>

interface Around {
  /** Whether it waits for others of its owner. */
  isQueued: boolean
  programsUnderWay: number
}

/** What moves a program at this moment, or what it waits for and since when. */
export function pulseOf(row: PulsingProgram, around: Around): Pulse {
  const activity = activityOf(row, around)
  return {
    activity,
    silent_seconds: Math.max(0, (row.now.getTime() - signOfLife(row, activity)) / 1000),
    slowed_by: activity === 'over' ? null : slowedBy(row, around),
  }
}

/** What waits for its next try, soonest first. */
export function nextTries({ status, error, next_try_at, weeks, now }: NextTryRow): NextTry[] {
  if (status !== 'pending' && status !== 'in_progress') return []
  const own = error as { message: string; detail?: string } | null
  const waiting = [
    { week: null, at: next_try_at, message: own?.message ?? null, detail: own?.detail ?? null },
    ...weeks.map(({ week, next_try_at: at, error: message, detail }) => ({
      ...{ week, at, message, detail },
    })),
  ]
  return waiting
    .flatMap(({ week, at, message, detail }) => {
      if (!at) return []
      const in_seconds = Math.max(0, (at.getTime() - now.getTime()) / 1000)
      const says = { message: message ?? 'The last try failed.', ...(detail ? { detail } : {}) }
      return [{ week, at: at.toISOString(), in_seconds, ...says }]
    })
    .toSorted((a, b) => a.in_seconds - b.in_seconds)
}

type NextTryRow = Pick<StatusRow, 'status' | 'error' | 'next_try_at' | 'weeks' | 'now'>

function activityOf(row: PulsingProgram, { isQueued }: Around): Pulse['activity'] {
  const { status, event_accepted_at, heartbeat_at } = row
  if (status !== 'pending' && status !== 'in_progress') return 'over'
  if (isQueued) return 'queued'
  if (!event_accepted_at) return 'engine'
  if (!heartbeat_at || heartbeat_at < event_accepted_at) return 'start'
  return nextTryOf(row) !== null && !isAnyWritten(row) ? 'retrying' : 'writing'
}

/** Whether a part is under way that does not wait. */
function isAnyWritten({ weeks }: PulsingProgram): boolean {
  return weeks.some(
    ({ status, next_try_at }) =>
      (status === 'writing' || status === 'repairing') && next_try_at === null,
  )
}

/** In milliseconds since 1970. */
function signOfLife(row: PulsingProgram, activity: Pulse['activity']): number {
  const heard = row.heartbeat_at?.getTime() ?? 0
  switch (activity) {
    case 'over':
      return row.now.getTime()
    case 'queued':
      return (row.owner_heartbeat_at ?? row.created_at).getTime()
    case 'engine':
      return Math.max(heard, row.created_at.getTime())
    case 'start':
      // One that was begun was given back by an app that ended in order, and goes on with the next.
      return (row.started_at ? row.now : row.event_accepted_at!).getTime()
    case 'retrying':
      return Math.max(heard, nextTryOf(row)!)
    case 'writing':
      return heard
  }
}

/** When the first of those that wait is tried again. */
function nextTryOf({ next_try_at, weeks }: PulsingProgram): number | null {
  const times = [next_try_at, ...weeks.map((week) => week.next_try_at)].flatMap(
    (at) => at?.getTime() ?? [],
  )
  return times.length > 0 ? Math.min(...times) : null
}

function slowedBy(row: PulsingProgram, { programsUnderWay }: Around): Pulse['slowed_by'] {
  const { weeks, attempt } = row
  const isTriedAgain = weeks.some(
    (week) => week.status === 'writing' && week.attempt > Math.max(1, attempt),
  )
  if (nextTryOf(row) !== null || isTriedAgain) return 'retry'
  if (weeks.some(({ status }) => status === 'repairing')) return 'repair'
  if (attempt > 1) return 'interrupted'
  return programsUnderWay > 1 ? 'others' : null
}
