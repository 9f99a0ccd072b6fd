import type { TokenView } from '@/lib/domain/contract/me-view'
import type { ApiToken } from '@/prisma/generated/client'
import { expiryFrom } from './token-life'

/** A token as its owner sees it; `own` is the one that they ask with. */
export function viewToken(row: ApiToken, own: string | null): TokenView {
  return {
    token_id: row.id,
    label: row.label,
    created_at: row.created_at.toISOString(),
    last_used_at: row.last_used_at?.toISOString() ?? null,
    expires_at: endOf(row).toISOString(),
    is_this: row.id === own,
  }
}

/** Release 0.1 kept no end: its tokens are good for a year from when they were made, or used since. */
export function endOf({ expires_at, created_at }: Pick<ApiToken, 'expires_at' | 'created_at'>) {
  return expires_at ?? expiryFrom(created_at)
}
