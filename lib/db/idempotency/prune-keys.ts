import 'server-only'
import { db } from '@/lib/db/client'

/** Forgets the keys that have expired, and count for nothing any more. */
export async function pruneKeys() {
  await db().$executeRaw`delete from idempotency where expires_at <= now()`
}
