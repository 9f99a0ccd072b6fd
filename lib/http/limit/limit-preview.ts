import 'server-only'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { oncePerProcess } from '@/lib/once-per-process'
import { type Asker, keysOf } from './asker'

/**
 * Plans that are only looked at, per owner, or per address of whom nobody knows. They cost no money but this process's own
 * time, so that this process counts them in its memory. Throws AppError too_many_requests.
 */
export async function limitPreview(asker: Asker): Promise<void> {
  const [key] = keysOf(asker)
  if (key === undefined) return
  const limiter = oncePerProcess(
    'preview-limit',
    () => new RateLimiterMemory({ points: env().PREVIEWS_PER_MINUTE, duration: 60 }),
  )
  await limiter.consume(key).catch(({ msBeforeNext }: RateLimiterRes) => {
    throw new AppError(
      'too_many_requests',
      'That was the last look at a plan for this minute. A program can be asked for all the same.',
      undefined,
      { retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) },
    )
  })
}
