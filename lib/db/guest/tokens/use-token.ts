import 'server-only'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { hashSecret } from '@/lib/db/guest/hash-secret'
import { expiryFrom } from './token-life'
import { endOf } from './view-token'

/** When a token was used is written at most so often: a script asks many times a second. */
const noteEveryMs = 60 * 60 * 1000

/** Whose token it is; each use puts its end off. Throws AppError unauthorized for one that is not good, and says why. */
export async function useToken(
  token: string,
  now = new Date(),
): Promise<{ userId: string; tokenId: string }> {
  const row = await db().apiToken.findUnique({ where: { sha256: hashSecret(token) } })
  if (!row) throw new AppError('unauthorized', 'This token is not known here.')
  if (row.revoked_at) throw new AppError('unauthorized', 'This token was revoked.')
  if (endOf(row) <= now) {
    throw new AppError('unauthorized', 'This token was not used for a year and has expired.')
  }
  const noted = row.last_used_at?.getTime() ?? 0
  if (now.getTime() - noted >= noteEveryMs) await noteUse(row.id, now)
  return { userId: row.user_id, tokenId: row.id }
}

async function noteUse(id: string, now: Date) {
  await db().apiToken.updateMany({
    where: { id, revoked_at: null },
    data: { last_used_at: now, expires_at: expiryFrom(now) },
  })
}
