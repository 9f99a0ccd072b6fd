import 'server-only'
import { db } from '@/lib/db/client'
import { oncePerProcess } from '@/lib/once-per-process'

export interface ServerPace {
  /** How long a wave of weeks took lately, over all programs: the mean of the slower half. Null where none was written. */
  waveSeconds: number | null
  /** How many programs are being written now. */
  programsUnderWay: number
}

/** How old the answer may be that is told again, in ms: every open page asks each five seconds. */
const keptMs = 5_000

/** How fast this server writes at present, as its database saw it in the last half hour. */
export function serverPace(): Promise<ServerPace> {
  const kept = oncePerProcess('server-pace', (): Kept => ({ at: -Infinity, pace: null }))
  if (kept.pace === null || Date.now() - kept.at > keptMs) {
    kept.at = Date.now()
    kept.pace = readPace().catch((error: unknown) => {
      kept.pace = null
      throw error
    })
  }
  return kept.pace
}

interface Kept {
  at: number
  pace: Promise<ServerPace> | null
}

async function readPace(): Promise<ServerPace> {
  const [row] = await db().$queryRaw<[ServerPace]>`
    with latest as (
      select extract(epoch from done_at - started_at)::float as seconds
      from program_week
      where done_at > now() - interval '30 minutes' and started_at < done_at
      order by done_at desc limit 40
    )
    select
      (
        select avg(seconds) from latest
        where seconds >= (select percentile_cont(0.5) within group (order by seconds) from latest)
      ) as "waveSeconds",
      (
        select count(*)::int from program
        where status = 'in_progress' and heartbeat_at > now() - interval '20 seconds'
      ) as "programsUnderWay"`
  return row
}
