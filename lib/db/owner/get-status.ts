import 'server-only'
import type { StatusView } from '@/lib/domain/contract/views'
import { db } from '@/lib/db/client'
import { isUuid } from './is-uuid'
import { statusColumns, statusView } from './status-view'
import { sumUsage } from './sum-usage'

/** How far along an owner's program is; null when they have no such program. */
export async function getStatus(ownerId: string, programId: string): Promise<StatusView | null> {
  if (!isUuid(programId)) return null
  const [row, usage] = await Promise.all([
    db().program.findFirst({
      where: { id: programId, owner_id: ownerId },
      select: statusColumns,
    }),
    sumUsage(programId),
  ])
  return row && statusView(row, usage)
}
