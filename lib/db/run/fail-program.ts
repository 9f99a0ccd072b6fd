import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { Problem } from '@/lib/domain/contract/problem'
import type { Transaction } from '@/lib/db/client'
import { change, inRun, type Run } from './in-run'
import { stopWeeks } from './weeks/stop-weeks'

/** Marks a program as failed; stored weeks are kept. Null when the run was superseded. */
export async function failProgram(run: Run, problem: Problem) {
  return inRun(run, async (tx) => {
    await markFailed(tx, run.programId, problem)
    return true
  })
}

/** The same of a program that is locked. */
export async function markFailed(tx: Transaction, programId: string, problem: Problem) {
  await stopWeeks(tx, programId)
  await change(tx, programId, {
    status: 'failed',
    finished_at: new Date(),
    next_try_at: null,
    message: problem.message,
    error: { ...problem },
    metadata_draft: Prisma.DbNull,
  })
}
