import 'server-only'
import { db } from '@/lib/db/client'
import type { DeviceView } from '@/lib/domain/contract/me-view'
import { deviceName } from '@/lib/domain/words/device-name'

/** The browsers that are signed in as a guest, the one seen last first; `own` is the session that asks. */
export async function listDevices(userId: string, own: string | null): Promise<DeviceView[]> {
  const rows = await db().session.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
    device_id: id,
    name: deviceName(userAgent),
    created_at: createdAt.toISOString(),
    last_seen_at: updatedAt.toISOString(),
    is_this: id === own,
  }))
}
