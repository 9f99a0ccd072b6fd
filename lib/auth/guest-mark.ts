import 'server-only'
import { createHash } from 'node:crypto'
import type { Env } from '@/lib/env'
import { signedCookies } from './session-cookie'

/** What tells guests of one browser apart without naming them: a device drops what it kept for the one before. `none`: nobody is signed in. */
export function guestMark(
  headers: Headers,
  settings?: Pick<Env, 'APP_ORIGIN' | 'BETTER_AUTH_SECRET'>,
) {
  const [ours] = signedCookies(headers, settings)
  return ours ? createHash('sha256').update(ours.value).digest('hex').slice(0, 12) : 'none'
}
