import 'server-only'
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
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
  const token = key === null ? randomBytes(32).toString('base64url') : derived(userId, key)
  return { userId, token: await keep(userId, token) }
}

/** The token that a guest got with their first request, again for whoever knows its key. */
export async function tokenAgain(userId: string, key: string): Promise<string> {
  return keep(userId, derived(userId, key))
}

async function keep(userId: string, secret: string): Promise<string> {
  const token = `mc_${secret}`
  await db().apiToken.createMany({
    data: { sha256: sha256(token), user_id: userId },
    skipDuplicates: true,
  })
  return token
}

/** As hard to guess as the server's own secret, and different for each guest. */
function derived(userId: string, key: string): string {
  const secret = env().BETTER_AUTH_SECRET
  if (!secret) throw new Error('BETTER_AUTH_SECRET is not set.')
  return createHmac('sha256', secret).update(`token ${userId} ${key}`).digest('base64url')
}

/** The user to whom a bearer token belongs, or null. */
export async function userOfToken(token: string): Promise<string | null> {
  const row = await db().apiToken.findUnique({
    where: { sha256: sha256(token) },
    select: { user_id: true },
  })
  return row?.user_id ?? null
}

function sha256(token: string) {
  return createHash('sha256').update(token).digest('hex')
}
