import 'server-only'
import { db } from '@/lib/db/client'

/**
 * A sign of life that lies more than a minute ahead is from before the clock was set back: it counts from now, or nobody
 * would miss its program until the clock is there again.
 */
export async function bringTimesBack(): Promise<void> {
  await db().$transaction([
    db().$executeRaw`
      update program set heartbeat_at = least(heartbeat_at, now()), event_accepted_at = least(event_accepted_at, now())
       where status in ('pending', 'in_progress')
         and greatest(heartbeat_at, event_accepted_at) > now() + interval '1 minute'`,
    db().$executeRaw`
      update change set heartbeat_at = least(heartbeat_at, now()), event_accepted_at = least(event_accepted_at, now())
       where status = 'writing' and greatest(heartbeat_at, event_accepted_at) > now() + interval '1 minute'`,
  ])
}
