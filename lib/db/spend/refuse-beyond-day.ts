import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { count } from '@/lib/domain/words/format'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { oncePerProcess } from '@/lib/once-per-process'
import type { Demand } from './demand'

/** As for the hour: a program of up to four weeks is one. */
const weeksOfProgram = 4

/**
 * Holds a demand against what the day (UTC) has left. A program that is longer than a whole day's PROGRAMS_PER_DAY is
 * written on a day on which nothing else was.
 */
export async function refuseBeyondDay(tx: Transaction, { weeks, usd }: Demand): Promise<void> {
  const { MAX_USD_PER_DAY: mostUsd, PROGRAMS_PER_DAY: mostPrograms } = env()
  const used = await usedToday(tx)
  if (mostUsd !== null && usd > mostUsd) {
    warnOnce(used.day, `MAX_USD_PER_DAY=${mostUsd} is less than one program may cost`)
    throw new AppError('unavailable', 'That costs more than is spent here in a day: ask for less.')
  }
  if (mostUsd !== null && used.usd + usd > mostUsd) refuse(used, `MAX_USD_PER_DAY=${mostUsd}`)
  const mostWeeks = mostPrograms === null ? Infinity : mostPrograms * weeksOfProgram
  if (used.weeks > 0 && used.weeks + weeks > mostWeeks) {
    refuse(used, `PROGRAMS_PER_DAY=${mostPrograms}`)
  }
}

interface Used {
  day: string
  weeks: number
  usd: number
  seconds_left: number
}

/** What was spent today, and for what is still being written its estimate, unless it has cost more already. */
async function usedToday(tx: Transaction): Promise<Used> {
  const [used] = await tx.$queryRaw<[Used]>`
    with today as (select (clock_timestamp() at time zone 'utc')::date as day)
    select today.day::text as day, used.weeks, used.usd,
      ceil(extract(epoch from (today.day + 1) at time zone 'utc' - clock_timestamp()))::int as seconds_left
    from today, lateral (
      select coalesce(sum(spend.weeks), 0)::int as weeks,
        coalesce(sum(case when program.status in ('pending', 'in_progress') or change.status = 'writing'
          then greatest(reserved_usd, spent_usd) else spent_usd end), 0)::float8 as usd
      from spend
        left join program on spend.change_id is null and program.id = spend.program_id
        left join change on change.id = spend.change_id
      where spend.day = today.day
    ) used`
  return used
}

function refuse({ day, usd, weeks, seconds_left }: Used, reached: string): never {
  warnOnce(
    day,
    `${reached} is reached: ${weeks} weeks, ${usd.toFixed(2)} USD. Tomorrow (UTC) goes on`,
  )
  const hours = count(Math.ceil(seconds_left / 3600), 'hour')
  throw new AppError(
    'unavailable',
    `No more is written here today: what a day may cost is used up. Nothing is lost: ask again after midnight UTC, in ${hours} at most.`,
    undefined,
    { retryAfterSeconds: Math.max(1, seconds_left) },
  )
}

/** Once a day, however many are refused. */
function warnOnce(day: string, sentence: string) {
  const said = oncePerProcess('budget-said', () => ({ day: '' }))
  if (said.day === day) return
  said.day = day
  log.warn({ event: 'budget_reached' }, sentence)
}
