import 'server-only'
import { db } from '@/lib/db/client'

/** Forgets links that ended a day ago; until then who follows one is told why it does not open. */
export async function pruneLinks(): Promise<void> {
  await db().$executeRaw`delete from key_link where expires_at <= now() - interval '1 day'`
}
