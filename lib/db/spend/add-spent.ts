import 'server-only'
import { db } from '@/lib/db/client'

interface Paid {
  programId: string
  changeId: string | null
  usd: number
}

/** Adds what a call has cost to what was reserved for it last, also after the program is deleted: it was paid. */
export async function addSpent({ programId, changeId, usd }: Paid): Promise<void> {
  await db().$executeRaw`
    update spend set spent_usd = spent_usd + ${usd}
    where id = (
      select id from spend
      where program_id = ${programId}::uuid and change_id is not distinct from ${changeId}::uuid
      order by created_at desc limit 1)`
}
