import 'server-only'
import { db } from '@/lib/db/client'

/** Longer than an engine at work needs to begin a run, in seconds. */
const patience = 60

/** How many programs the engine has accepted for longer than a minute without beginning them, or anything else since. */
export async function stuckPrograms(): Promise<number> {
  const [row] = await db().$queryRaw<[{ stuck: number }]>`
    select count(*)::int as stuck from program
    where status in ('pending', 'in_progress')
      and event_accepted_at < now() - make_interval(secs => ${patience})
      and (heartbeat_at is null or heartbeat_at < event_accepted_at)
      and ((select max(heartbeat_at) from program) > event_accepted_at) is not true`
  return row.stuck
}
