import { createHash, timingSafeEqual } from 'node:crypto'
import { AppError } from '@/lib/errors'

/**
 * Lets in who sends `token` as `Authorization: Bearer`, whoever else they are. Throws AppError not_found where none is set,
 * as if there were nothing here; unauthorized for any other.
 */
export function requireMetricsToken(headers: Headers, token: string | undefined): void {
  if (!token) throw new AppError('not_found', 'There is nothing at this address.')
  const sent = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? ''
  if (timingSafeEqual(digest(sent), digest(token))) return
  throw new AppError('unauthorized', 'METRICS_TOKEN is asked for, as Authorization: Bearer.')
}

/** Of equal length, so that the time says nothing of either. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
