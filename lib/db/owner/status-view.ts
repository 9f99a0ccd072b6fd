import { problemSchema } from '@/lib/domain/contract/problem'
import type { StatusView, Timings, Usage } from '@/lib/domain/contract/views'
import { understoodIn } from '@/lib/db/kept-wishes'
import { env } from '@/lib/env'
import type { Prisma } from '@/prisma/generated/client'
import { secondsLeft } from './seconds-left'
import { secondsToWait } from './seconds-to-wait'

export const statusColumns = {
  id: true,
  revision: true,
  status: true,
  progress: true,
  message: true,
  error: true,
  metadata: true,
  wishes: true,
  estimated_seconds: true,
  created_at: true,
  event_accepted_at: true,
  started_at: true,
  metadata_at: true,
  finished_at: true,
  weeks: { orderBy: { week: 'asc' } },
} as const satisfies Prisma.ProgramSelect

type StatusRow = Prisma.ProgramGetPayload<{ select: typeof statusColumns }>

export async function statusView(row: StatusRow, usage: Usage): Promise<StatusView> {
  const wait = await secondsToWait(row)
  const now = new Date()
  const live = row.status === 'pending' || row.status === 'in_progress'
  const view: StatusView = {
    job_id: row.id,
    program_id: row.id,
    revision: row.revision,
    status: row.status,
    progress: row.progress,
    message: wait === null ? row.message : 'Waiting for your other programs.',
    estimated_seconds_left: live
      ? secondsLeft(row, { weeksAtOnce: env().WEEKS_AT_ONCE, now, wait })
      : null,
    name: nameOf(row.metadata),
    understood: understoodIn(row.wishes),
    weeks: row.weeks.map(({ week, status, attempt, version, error }) => ({
      week,
      status,
      attempt,
      version,
      ...(error === null ? {} : { error }),
    })),
    usage,
    timings: timings(row, now),
  }
  if (row.error !== null) view.error = problemSchema.parse(row.error)
  return view
}

export function nameOf(metadata: unknown): string | null {
  if (typeof metadata !== 'object' || metadata === null || !('name' in metadata)) return null
  return typeof metadata.name === 'string' ? metadata.name : null
}

function timings(row: StatusRow, now: Date): Timings {
  const until = row.finished_at ?? now
  return {
    created_at: row.created_at.toISOString(),
    started_at: row.started_at?.toISOString() ?? null,
    metadata_at: row.metadata_at?.toISOString() ?? null,
    finished_at: row.finished_at?.toISOString() ?? null,
    elapsed_seconds: Math.max(0, until.getTime() - row.created_at.getTime()) / 1000,
  }
}
