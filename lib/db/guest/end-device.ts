import 'server-only'
import { db } from '@/lib/db/client'

/** Signs a guest's device out; null when they have no such device. */
export async function endDevice(userId: string, deviceId: string): Promise<true | null> {
  const { count } = await db().session.deleteMany({ where: { id: deviceId, userId } })
  return count > 0 || null
}
