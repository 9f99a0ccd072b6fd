import 'server-only'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'

/** Creates a guest with a token, for callers without a browser. Only the token's SHA-256 is stored. */
export async function createTokenGuest(): Promise<{ userId: string; token: string }> {
  const userId = randomUUID()
  const token = `mc_${randomBytes(32).toString('base64url')}`
  await db().user.create({
    data: {
      id: userId,
      name: 'Guest',
      email: `${userId}@guest.invalid`,
      isAnonymous: true,
      tokens: { create: { sha256: sha256(token) } },
    },
  })
  return { userId, token }
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
