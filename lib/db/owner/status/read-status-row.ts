import 'server-only'
import type { z } from 'zod'
import type { ProgramStatus, Usage, weekStatusSchema } from '@/lib/domain/contract/views'
import { db } from '@/lib/db/client'
import { Prisma } from '@/prisma/generated/client'
import { usageOf } from './sum-usage'

/** What is told of a program's state, all of it as it was at one moment. */
export interface StatusRow {
  id: string
  status: ProgramStatus
  attempt: number
  revision: number
  progress: number
  message: string
  error: unknown
  name: string | null
  wishes: unknown
  estimated_seconds: number | null
  created_at: Date
  event_accepted_at: Date | null
  heartbeat_at: Date | null
  next_try_at: Date | null
  started_at: Date | null
  metadata_at: Date | null
  finished_at: Date | null
  /** The latest sign of life among its owner's programs that are not over. */
  owner_heartbeat_at: Date | null
  /** When it was read, by the database's clock. */
  now: Date
  weeks: StatusWeek[]
  usage: Usage
}

export interface StatusWeek {
  week: number
  status: z.infer<typeof weekStatusSchema>
  attempt: number
  version: number | null
  error: string | null
  detail: string | null
  next_try_at: Date | null
  started_at: Date | null
  done_at: Date | null
}

/**
 * Reads an owner's program, its weeks and its calls in one statement, and so in one snapshot: what is stored between two
 * statements would be told half. Null when they have no such program.
 */
export async function readStatusRow(ownerId: string, programId: string): Promise<StatusRow | null> {
  const [row] = await db().$queryRaw<Raw[]>`
    select id, status::text as status, attempt, revision, progress, message, error,
      metadata->>'name' as name, wishes, estimated_seconds, created_at, event_accepted_at,
      heartbeat_at, next_try_at, started_at, metadata_at, finished_at, now() as now,
      (
        select max(other.heartbeat_at) from program other
        where other.owner_id = program.owner_id and other.status in ('pending', 'in_progress')
      ) as owner_heartbeat_at,
      (
        select coalesce(json_agg(json_build_object(
          'week', week, 'status', status, 'attempt', attempt, 'version', version, 'error', error,
          'detail', detail, 'next_try_at', next_try_at, 'started_at', started_at, 'done_at', done_at
        ) order by week), '[]')
        from program_week where program_id = program.id
      ) as weeks,
      (select row_to_json(sums) from (${usageOf(Prisma.sql`program.id`)}) sums) as usage
    from program where id = ${programId}::uuid and owner_id = ${ownerId}`
  return row ? { ...row, weeks: row.weeks.map(withDates) } : null
}

/** JSON has no dates. */
type Raw = Omit<StatusRow, 'weeks'> & {
  weeks: (Omit<StatusWeek, Dates> & Record<Dates, string | null>)[]
}
type Dates = 'next_try_at' | 'started_at' | 'done_at'

function withDates(week: Raw['weeks'][number]): StatusWeek {
  return {
    ...week,
    next_try_at: dateOf(week.next_try_at),
    started_at: dateOf(week.started_at),
    done_at: dateOf(week.done_at),
  }
}

function dateOf(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant)
}
