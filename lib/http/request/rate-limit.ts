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
  const limiter = oncePerProcess(
    'generation-limit',
    () => new RateLimiterMemory({ points: env().PROGRAMS_PER_HOUR, duration: 3600 }),
  )
  try {
    await limiter.consume(key)
  } catch (refused) {
    const seconds = Math.ceil(((refused as RateLimiterRes).msBeforeNext ?? 60_000) / 1000)
    throw new AppError(
      'too_many_requests',
      `That was the last program for now. Try again in ${count(Math.ceil(seconds / 60), 'minute')}.`,
      undefined,
      { retryAfterSeconds: seconds },
    )
  }
}
