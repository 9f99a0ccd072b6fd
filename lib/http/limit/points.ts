import 'server-only'
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '@/lib/db/client'
import { count } from '@/lib/domain/words/format'
import { AppError } from '@/lib/errors'

/** The points of an hour, and what is refused beyond them, as the person calls it. */
export interface Limit {
  name: string
  points: number
  last: string
}

/** Points that are taken from one limit for one owner, or one address. */
export interface Counted {
  limit: Limit
  key: string
  points: number
}

/**
 * Takes the points, does the work, and gives the points back when the work came to nothing: who is refused for another
 * reason, or meets a failure of ours, has asked for nothing. Throws AppError too_many_requests.
 */
export async function withPoints<T>(counted: Counted[], work: () => Promise<T>): Promise<T> {
  await takePoints(counted)
  try {
    return await work()
  } catch (error) {
    await giveBack(counted)
    throw error
  }
}

/** Takes all of the points or none. Throws AppError too_many_requests. */
export async function takePoints(counted: Counted[]): Promise<void> {
  for (const [index, each] of counted.entries()) {
    const refused = await take(each)
    if (!refused) continue
    await giveBack(counted.slice(0, index + 1))
    throw tooMany(each.limit, refused)
  }
}

async function take({ limit, key, points }: Counted): Promise<RateLimiterRes | null> {
  try {
    await limiterOf(limit).consume(key, points)
    return null
  } catch (refused) {
    // The library rejects with the state of a limit that is used up, and with an error when the database is away.
    if (refused instanceof Error) throw refused
    return refused as RateLimiterRes
  }
}

/** Points that could not be given back return with the hour; those of an hour that is over are no gift to the next one. */
async function giveBack(counted: Counted[]): Promise<void> {
  const back = counted.map(async ({ limit, key, points }) => {
    const taken = (await limiterOf(limit).get(key))?.consumedPoints ?? 0
    if (taken >= points) await limiterOf(limit).reward(key, points)
  })
  await Promise.allSettled(back)
}

/** Has no state of its own: all instances of the app, before and after a restart, count in one table. */
function limiterOf({ name, points }: Limit) {
  return new RateLimiterPostgres({
    storeClient: { query },
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    // The reconciler forgets what has expired.
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: 3600,
  })
}

async function query({ text, values }: { text: string; values: unknown[] }) {
  const found = await db().$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(
    text,
    ...values,
  )
  const rows = found.map(({ points, expire }) => ({ points, expire: Number(expire) }))
  return { rows, rowCount: rows.length }
}

function tooMany({ last }: Limit, { msBeforeNext }: RateLimiterRes): AppError {
  const retryAfterSeconds = Math.max(1, Math.ceil(msBeforeNext / 1000))
  const minutes = count(Math.ceil(retryAfterSeconds / 60), 'minute')
  return new AppError(
    'too_many_requests',
    `That was the last ${last} for now. Try again in ${minutes}.`,
    undefined,
    { retryAfterSeconds },
  )
}
