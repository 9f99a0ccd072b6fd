import type { LinkStatus } from '@/lib/domain/contract/me-view'
import type { KeyLink } from '@/prisma/generated/client'

/** How a link stands, as it is told to who holds it and to who made it. */
export function linkStatus(row: KeyLink | null, now = new Date()): LinkStatus {
  if (!row) return 'none'
  if (row.used_at) return 'used'
  if (row.revoked_at) return 'revoked'
  return row.expires_at > now ? 'open' : 'expired'
}
