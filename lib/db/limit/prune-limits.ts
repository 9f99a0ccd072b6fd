import 'server-only'
import { db } from '@/lib/db/client'

/** Forgets whose hour is over, and counts for nothing any more. */
export async function pruneLimits() {
  await db().$executeRaw`delete from rate_limit where expire <= ${Date.now()}`
}
