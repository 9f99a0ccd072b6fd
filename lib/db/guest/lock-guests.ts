import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'

/**
 * Locks guests before anything of theirs, in the order of their ids, so that no two requests wait for each other: what is
 * asked for in their name meanwhile waits. Returns those that are still there.
 */
export async function lockGuests(tx: Transaction, userIds: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from "user" where id = any(${userIds}) order by id for update`
  return rows.map(({ id }) => id)
}

/** Locks the guest who asks. Throws AppError unauthorized when they have deleted everything meanwhile. */
export async function lockGuest(tx: Transaction, userId: string): Promise<void> {
  const [found] = await lockGuests(tx, [userId])
  if (!found) throw new AppError('unauthorized', 'Nobody is signed in here any more.')
}
