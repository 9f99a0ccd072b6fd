import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import type { Change } from '@/prisma/generated/client'

/** One attempt at writing a change. Only the current attempt of a change that is still wanted may store anything. */
export interface ChangeRun {
  changeId: string
  attempt: number
}

/**
 * Runs `work` in a transaction that locks the change. Returns null without running it when the change was settled, given
 * up, taken over by a later attempt, or deleted with its program: the fence.
 */
export async function inWriting<T>(
  { changeId, attempt }: ChangeRun,
  work: (tx: Transaction, change: Change) => Promise<T>,
): Promise<T | null> {
  return db().$transaction(async (tx) => {
    const [locked] = await tx.$queryRaw<{ id: string }[]>`
      select id from change
      where id = ${changeId}::uuid and attempt = ${attempt} and status = 'writing'
      for update`
    if (!locked) return null
    return work(tx, await tx.change.findUniqueOrThrow({ where: { id: changeId } }))
  })
}
