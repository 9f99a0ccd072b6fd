import 'server-only'
import type { ProgramStatus } from '@/lib/domain/contract/views'
import { db } from '@/lib/db/client'
import { placedPrograms } from '@/lib/db/resume/placed-programs'
import { env } from '@/lib/env'
import { allowanceSeconds, type Wait } from './seconds-left'

interface Row {
  id: string
  status: ProgramStatus
  event_accepted_at: Date | null
}

/**
 * What is left of its owner's programs before it by their estimates, as many at a time as are written at once; no figure
 * where one of them takes longer than expected. Null where it waits for none.
 */
export async function waitOf({ id, status, event_accepted_at }: Row): Promise<Wait | null> {
  if (event_accepted_at || (status !== 'pending' && status !== 'in_progress')) return null
  const [before] = await db().$queryRaw<{ seconds: number; is_late: boolean }[]>`
    with placed as (${placedPrograms({ programId: id })})
    select
      sum(
        coalesce(other.estimated_seconds, mine.estimated_seconds, 0) * (100 - other.progress) / 100.0
      )::float as seconds,
      bool_or(
        extract(epoch from clock_timestamp() - other.event_accepted_at)
          > coalesce(other.estimated_seconds, mine.estimated_seconds, 0) * 2 + ${allowanceSeconds}
      ) is true as is_late
    from placed mine join placed other on other.place < mine.place
    where mine.id = ${id}::uuid and mine.waits
    group by mine.id`
  if (!before) return null
  return { seconds: before.is_late ? null : Math.ceil(before.seconds / writtenAtOnce()) }
}

/** How many programs of one owner get on at the same time: where a model takes few calls, they share them. */
function writtenAtOnce(): number {
  const { PROGRAMS_AT_ONCE, MODEL_CONCURRENCY, WEEKS_AT_ONCE } = env()
  return Math.min(PROGRAMS_AT_ONCE, Math.max(1, MODEL_CONCURRENCY / WEEKS_AT_ONCE))
}
