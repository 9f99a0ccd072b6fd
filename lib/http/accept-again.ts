import 'server-only'
import { browserGuestAgain, type Guest, scriptGuestAgain } from '@/lib/auth/create-guest'
import type { Caller } from '@/lib/auth/identify'
import type { AcceptedKey } from '@/lib/db/idempotency/claim-key'
import { getAccepted } from '@/lib/db/owner/get-accepted'
import { AppError } from '@/lib/errors'
import { answerAccepted } from './answer-accepted'
import { found } from './answer/found'
import { isBrowser } from './request/same-origin'

/** How long a key that came without a caller gives the guest again whom it made. */
const guestMinutes = 10

interface Repeat {
  headers: Headers
  caller: Caller | null
  key: string
  found: AcceptedKey
}

/**
 * Answers a repeated request with where the program of the first one stands by now. Who lost the reply in which their
 * cookie or token was gets it again. Throws AppError already_accepted when that is longer ago than ten minutes.
 */
export async function acceptAgain(repeat: Repeat): Promise<Response> {
  const { programId, ownerId } = repeat.found
  const guest = repeat.caller ? null : await sameGuest(repeat)
  return answerAccepted({ programId, ...found(await getAccepted(ownerId, programId)) }, guest)
}

async function sameGuest({ headers, key, found }: Repeat): Promise<Guest> {
  const { ownerId, acceptedAt } = found
  if (Date.now() - acceptedAt.getTime() > guestMinutes * 60_000) {
    throw new AppError(
      'already_accepted',
      `This was accepted already, more than ${guestMinutes} minutes ago: ask with the token or the cookie that came with it, or with a new Idempotency-Key.`,
    )
  }
  return isBrowser(headers) ? browserGuestAgain(ownerId) : scriptGuestAgain(ownerId, key)
}
