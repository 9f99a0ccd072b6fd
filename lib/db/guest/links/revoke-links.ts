import 'server-only'
import { db } from '@/lib/db/client'

/** Withdraws a guest's link; one that is used, or over, stays as it is. */
export async function revokeLinks(userId: string): Promise<void> {
  await db().keyLink.updateMany({
    where: { user_id: userId, used_at: null, revoked_at: null, expires_at: { gt: new Date() } },
    data: { revoked_at: new Date() },
  })
}
