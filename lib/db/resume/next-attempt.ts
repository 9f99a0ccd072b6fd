import type { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '@/lib/db/client'
import { change } from '@/lib/db/run/in-run'
import { stopWeeks } from '@/lib/db/run/weeks/stop-weeks'

/** Makes room for a new run of a locked program: whatever the run before still does no longer counts. */
export async function nextAttempt(
  tx: Transaction,
  programId: string,
  data: Prisma.ProgramUpdateInput = {},
): Promise<number> {
  await stopWeeks(tx, programId)
  await change(tx, programId, {
    ...data,
    attempt: { increment: 1 },
    event_accepted_at: null,
    heartbeat_at: new Date(),
    finished_at: null,
  })
  const { attempt } = await tx.program.findUniqueOrThrow({
    where: { id: programId },
    select: { attempt: true },
  })
  return attempt
}
