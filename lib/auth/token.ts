import 'server-only'
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import { saveFirstToken } from '@/lib/db/guest/tokens/save-token'
import { env } from '@/lib/env'

/**
 * Creates a guest with a token, for callers without a browser. Only the token's SHA-256 is stored; the one of a request
 * with an Idempotency-Key can be made again from the key.
 */
export async function createTokenGuest(
  key: string | null,
): Promise<{ userId: string; token: string }> {
  const userId = randomUUID()
  await db().user.create({
    data: { id: userId, name: 'Guest', email: `${userId}@guest.invalid`, isAnonymous: true },
  })
  const token = key === null ? newToken() : derived(userId, key)
  await saveFirstToken(userId, token)
  return { userId, token }
}

/** The token that a guest got with their first request, again for whoever knows its key. */
export async function tokenAgain(userId: string, key: string): Promise<string> {
  const token = derived(userId, key)
  await saveFirstToken(userId, token)
  return token
}

/** 256 bits that nobody has had before. */
export function newToken(): string {
  return written(randomBytes(32))
}

/** The key of a link, 144 bits: short, because it stands in a QR code. */
export function newLinkKey(): string {
  return `mk_${randomBytes(18).toString('base64url')}`
}

/** As hard to guess as the server's own secret, and different for each guest. */
function derived(userId: string, key: string): string {
  const secret = env().BETTER_AUTH_SECRET
  if (!secret) throw new Error('BETTER_AUTH_SECRET is not set.')
  return written(createHmac('sha256', secret).update(`token ${userId} ${key}`).digest())
}

function written(bytes: Buffer): string {
  return `mc_${bytes.toString('base64url')}`
}
