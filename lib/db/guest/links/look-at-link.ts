import 'server-only'
import { db } from '@/lib/db/client'
import type { LinkLook } from '@/lib/domain/contract/me-view'
import { countPrograms } from '@/lib/db/guest/count-programs'
import { hashSecret } from '@/lib/db/guest/hash-secret'
import { linkStatus } from './link-status'

/** What a link would do for the device that asks, as whom it is signed in now. Uses nothing up. */
export async function lookAtLink(key: string, ownId: string | null): Promise<LinkLook> {
  const row = await db().keyLink.findUnique({ where: { sha256: hashSecret(key) } })
  const status = linkStatus(row)
  const isOwn = row !== null && row.user_id === ownId
  return {
    status,
    programs: row && status === 'open' ? await countPrograms(row.user_id) : null,
    own_programs: ownId && !isOwn ? await countPrograms(ownId) : 0,
    is_own: isOwn,
  }
}
