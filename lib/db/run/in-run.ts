import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db, type Transaction } from '@/lib/db/client'

/** One attempt at writing a program. Only the current attempt of a program that is not over may write. */
export interface Run {
  programId: string
  attempt: number
}

export interface LockedProgram {
  weeks_total: number
  progress: number
  created_at: Date
}

/**
 * Runs `work` in a transaction that locks the program's row, so that weeks which finish at the same time are stored one
 * after the other. Returns null without running it when the run was superseded, cancelled or deleted: the fence.
 */
export async function inRun<T>(
  { programId, attempt }: Run,
  work: (tx: Transaction, program: LockedProgram) => Promise<T>,
): Promise<T | null> {
  return db().$transaction(async (tx) => {
    const [program] = await tx.$queryRaw<LockedProgram[]>`
      select weeks_total, progress, created_at from program
      where id = ${programId}::uuid and attempt = ${attempt}
        and status in ('pending', 'in_progress')
      for update`
    return program ? work(tx, program) : null
  })
}

/** Updates a locked program and raises its revision; a trigger notifies those who watch it. */
export async function change(tx: Transaction, programId: string, data: Prisma.ProgramUpdateInput) {
  await tx.program.update({
    where: { id: programId },
    data: { ...data, revision: { increment: 1 } },
    select: { id: true },
  })
}

/** As `change`, and raises progress. Each value is logged once; progress never falls. */
export async function advance(
  tx: Transaction,
  run: Run,
  from: number,
  to: number,
  data: Prisma.ProgramUpdateInput & { message: string },
) {
  await change(tx, run.programId, {
    ...data,
    progress: Math.max(from, to),
    heartbeat_at: new Date(),
  })
  if (to <= from) return
  await tx.progressEntry.create({
    data: { program_id: run.programId, progress: to, message: data.message },
    select: { id: true },
  })
}
