import 'server-only'
import type { StatusView } from '@/lib/domain/contract/views'
import { isUuid } from './is-uuid'
import { readStatusRow } from './status/read-status-row'
import { statusView } from './status/status-view'

/** How far along an owner's program is; null when they have no such program. */
export async function getStatus(ownerId: string, programId: string): Promise<StatusView | null> {
  if (!isUuid(programId)) return null
  const row = await readStatusRow(ownerId, programId)
  return row && statusView(row)
}
