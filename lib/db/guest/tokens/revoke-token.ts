import 'server-only'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/db/owner/is-uuid'

/** Ends a guest's token for good; null when they have no such token. One that is revoked already stays so. */
export async function revokeToken(userId: string, tokenId: string): Promise<true | null> {
  if (!isUuid(tokenId)) return null
  const mine = { id: tokenId, user_id: userId }
  const { count } = await db().apiToken.updateMany({
    where: { ...mine, revoked_at: null },
    data: { revoked_at: new Date() },
  })
  return count > 0 || (await db().apiToken.count({ where: mine })) > 0 || null
}
