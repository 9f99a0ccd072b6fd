import 'server-only'
import { db } from '@/lib/db/client'

/** Signs a guest's device out; null when they have no such device. */
export async function endDevice(userId: string, deviceId: string): Promise<true | null> {
  // As sessions are named; what a path may hold besides, such as NUL, the database would choke on.
  if (!/^[\w-]{1,64}$/.test(deviceId)) return null
  const { count } = await db().session.deleteMany({ where: { id: deviceId, userId } })
  return count > 0 || null
}
