import 'server-only'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { count } from '@/lib/domain/words/format'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { oncePerProcess } from '@/lib/once-per-process'

/**
 * Programs an hour, per owner and per address. Generous while the coach writes, which costs
 * nothing; tight when somebody pays for every call. Throws AppError too_many_requests.
 */
export async function limitGeneration(key: string) {
  const limit = { name: 'generation-limit', points: env().PROGRAMS_PER_HOUR, last: 'program' }
  await consume(limit, key)
}

/** Weeks asked for again an hour, per owner, as many as programs: somebody may pay for each. Throws AppError too_many_requests. */
export async function limitWeeks(ownerId: string) {
  const limit = { name: 'week-limit', points: env().PROGRAMS_PER_HOUR, last: 'week' }
  await consume(limit, ownerId)
}

/** Lifts entered anew an hour, per owner: each plans and audits a program. Throws AppError too_many_requests. */
export async function limitProposals(ownerId: string) {
  await consume({ name: 'proposal-limit', points: 60, last: 'proposal' }, ownerId)
}

/** Changes taken or undone an hour, per owner, which cost as much. Throws AppError too_many_requests. */
export async function limitChanges(ownerId: string) {
  await consume({ name: 'change-limit', points: 120, last: 'change' }, ownerId)
}

interface Limit {
  name: string
  /** An hour. */
  points: number
  /** What was refused, as the person calls it. */
  last: string
}

async function consume({ name, points, last }: Limit, key: string) {
  const limiter = oncePerProcess(name, () => new RateLimiterMemory({ points, duration: 3600 }))
  try {
    await limiter.consume(key)
  } catch (refused) {
    const seconds = Math.ceil(((refused as RateLimiterRes).msBeforeNext ?? 60_000) / 1000)
    throw new AppError(
      'too_many_requests',
      `That was the last ${last} for now. Try again in ${count(Math.ceil(seconds / 60), 'minute')}.`,
      undefined,
      { retryAfterSeconds: seconds },
    )
  }
}
