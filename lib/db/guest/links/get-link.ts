import 'server-only'
import { db } from '@/lib/db/client'
import type { LinkView } from '@/lib/domain/contract/me-view'
import { linkStatus } from './link-status'

/** How the link stands that a guest made last. */
export async function getLink(userId: string): Promise<LinkView> {
  const row = await db().keyLink.findFirst({
    where: { user_id: userId },
    orderBy: { expires_at: 'desc' },
  })
  return { status: linkStatus(row), expires_at: row?.expires_at.toISOString() ?? null }
}
