import type { Transaction } from '@/lib/db/client'

/** The revision of a locked program's log; one more where something was written. Watchers of the program are not woken. */
export async function raiseLog(
  tx: Transaction,
  programId: string,
  isChanged: boolean,
): Promise<number> {
  const { log_revision } = await tx.program.update({
    where: { id: programId },
    data: { log_revision: { increment: isChanged ? 1 : 0 } },
    select: { log_revision: true },
  })
  return log_revision
}
