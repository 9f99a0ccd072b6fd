import { problemSchema } from '@/lib/domain/contract/problem'
import type { StatusView, Timings } from '@/lib/domain/contract/views'
import { understoodIn } from '@/lib/db/kept-wishes'
import { env } from '@/lib/env'
import { nextTries, pulseOf } from './pulse-of'
import type { StatusRow, StatusWeek } from './read-status-row'
import { secondsLeft } from './seconds-left'
import { waitOf } from './wait-of'
import { serverPace } from './server-pace'

/** A program's state as it is told, from one reading of its rows. */
export async function statusView(row: StatusRow): Promise<StatusView> {
  const live = row.status === 'pending' || row.status === 'in_progress'
  const wait = await waitOf(row)
  const pace = live ? await serverPace() : null
  const times = {
    weeksAtOnce: env().WEEKS_AT_ONCE,
    wait,
    serverWaveSeconds: pace?.waveSeconds ?? null,
  }
  const around = { isQueued: wait !== null, programsUnderWay: pace?.programsUnderWay ?? 0 }
  const view: StatusView = {
    job_id: row.id,
    program_id: row.id,
    revision: row.revision,
    status: row.status,
    progress: row.progress,
    message: wait === null ? row.message : 'Waiting for your other programs.',
    estimated_seconds_left: live ? secondsLeft(row, times) : null,
    pulse: pulseOf(row, around),
    next_tries: nextTries(row),
    name: row.name,
    understood: understoodIn(row.wishes),
    weeks: row.weeks.map(weekState),
    usage: row.usage,
    timings: timings(row),
  }
  if (row.error !== null) view.error = problemSchema.parse(row.error)
  return view
}

function weekState({ week, status, attempt, version, error, detail }: StatusWeek) {
  return {
    ...{ week, status, attempt, version },
    ...(error === null ? {} : { error }),
    ...(detail === null ? {} : { detail }),
  }
}

function timings(row: StatusRow): Timings {
  const until = row.finished_at ?? row.now
  return {
    created_at: row.created_at.toISOString(),
    started_at: row.started_at?.toISOString() ?? null,
    metadata_at: row.metadata_at?.toISOString() ?? null,
    finished_at: row.finished_at?.toISOString() ?? null,
    elapsed_seconds: Math.max(0, until.getTime() - row.created_at.getTime()) / 1000,
  }
}
