import type { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '@/lib/db/client'
import { change } from '@/lib/db/run/in-run'
import { stopWeeks } from '@/lib/db/run/weeks/stop-weeks'

/** Starts the next attempt of a locked program: the previous run is superseded, and can no longer write. */
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
    next_try_at: null,
    finished_at: null,
  })
  const { attempt } = await tx.program.findUniqueOrThrow({
    where: { id: programId },
    select: { attempt: true },
  })
  return attempt
}
