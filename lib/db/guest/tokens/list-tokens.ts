import 'server-only'
import { db } from '@/lib/db/client'
import type { TokenView } from '@/lib/domain/contract/me-view'
import { endOf, viewToken } from './view-token'

/** A guest's tokens that are good, newest first. */
export async function listTokens(userId: string, own: string | null): Promise<TokenView[]> {
  const rows = await db().apiToken.findMany({
    where: { user_id: userId, revoked_at: null },
    orderBy: [{ created_at: 'desc' }, { id: 'desc' }],
  })
  const now = new Date()
  return rows.filter((row) => endOf(row) > now).map((row) => viewToken(row, own))
}
