import 'server-only'
import { db } from '@/lib/db/client'
import { hashSecret } from '@/lib/db/guest/hash-secret'
import { lockGuest } from '@/lib/db/guest/lock-guests'

/** How long a link lets a device in. */
const goodMs = 10 * 60 * 1000

/**
 * Keeps a new link of a guest, in the place of one that is still open: at most one lets somebody in. Returns its end.
 * Throws AppError unauthorized when the guest is gone.
 */
export async function saveLink(userId: string, key: string): Promise<Date> {
  const expiresAt = new Date(Date.now() + goodMs)
  await db().$transaction(async (tx) => {
    await lockGuest(tx, userId)
    await tx.keyLink.updateMany({
      where: { user_id: userId, used_at: null, revoked_at: null },
      data: { revoked_at: new Date() },
    })
    await tx.keyLink.create({
      data: { sha256: hashSecret(key), user_id: userId, expires_at: expiresAt },
    })
  })
  return expiresAt
}
