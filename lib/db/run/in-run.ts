import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db, type Transaction } from '@/lib/db/client'

/** One attempt at writing a program. Only the current attempt of a live program may write. */
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
 * Does `work` in a transaction that holds the program's row, so that what weeks landing together do
 * happens one after the other; or returns null when the run was superseded, cancelled or deleted.
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

/** Changes a locked program and lets its watchers know. */
export async function change(tx: Transaction, programId: string, data: Prisma.ProgramUpdateInput) {
  await tx.program.update({
    where: { id: programId },
    data: { ...data, version: { increment: 1 } },
    select: { id: true },
  })
}

/** As `change`, and raises progress. Each value is logged once; a lower one is never shown. */
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
