import 'server-only'
import { db } from '@/lib/db/client'

/**
 * Deletes a guest with everything that is theirs: programs with weeks, logs, kept keys and limits, then tokens, links, sessions
 * and the guest. Returns the programs that were being written, whose steps find nothing wanted any more. What programs
 * cost stays, without their owner: it was paid.
 */
export async function deleteGuest(userId: string): Promise<string[]> {
  return db().$transaction(async (tx) => {
    // Whoever stores a program for this guest waits for this lock, and finds no owner then.
    await tx.$queryRaw`select 1 from "user" where id = ${userId} for update`
    const running = await tx.program.findMany({
      where: { owner_id: userId, status: { in: ['pending', 'in_progress'] } },
      select: { id: true },
    })
    await tx.program.deleteMany({ where: { owner_id: userId } })
    await tx.idempotency.deleteMany({ where: { owner_id: userId } })
    await tx.$executeRaw`delete from rate_limit where key like ${`%:owner:${userId}`}`
    await tx.user.deleteMany({ where: { id: userId } })
    return running.map(({ id }) => id)
  })
}
