import 'server-only'
import { problemSchema } from '@/lib/domain/contract/problem'
import type { StatusView } from '@/lib/domain/contract/views'
import { AppError } from '@/lib/errors'
import { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '@/lib/db/client'
import { getStatus } from './get-status'
import type { Demand } from '@/lib/db/spend/demand'
import { reserve } from '@/lib/db/spend/reserve'
import { inOwned } from './in-owned'
import { change } from '@/lib/db/run/in-run'
import { nextAttempt } from '@/lib/db/resume/next-attempt'
import { untroubled } from '@/lib/db/run/weeks/untroubled'

/**
 * Asks again for a week that failed or was never written. While the program is being written, the week joins the
 * current run; of a program that is over, all missing weeks are written in a new attempt. Null when the owner has no
 * such week. Throws AppError conflict when it is stored or being
 * written, or when more weeks would be written than `demand` says, and unavailable when the day's budget is reached.
 */
export async function retryWeek(
  ownerId: string,
  programId: string,
  week: number,
  demand: Demand = { weeks: 52, usd: 0 },
): Promise<{ attempt: number; status: StatusView } | null> {
  const attempt = await inOwned(ownerId, programId, async (tx, program) => {
    const row = await tx.programWeek.findUnique({
      where: { program_id_week: { program_id: programId, week } },
    })
    if (!row) return null
    if (row.version !== null) {
      throw new AppError('conflict', `Week ${week} is written. Say what should be different in it.`)
    }
    await refuseUnanswered(tx, programId)
    if (program.status !== 'pending' && program.status !== 'in_progress') {
      await refuseMore(tx, programId, demand)
      await reserve(tx, { programId, demand, isAnew: true })
      return writeMissing(tx, programId, week)
    }
    if (row.status === 'writing' || row.status === 'repairing') {
      throw new AppError('conflict', `Week ${week} is being written.`)
    }
    if (row.status === 'failed') {
      await writeAgain(tx, programId, { week })
      await reserve(tx, { programId, demand })
    }
    return program.attempt
  })
  const status = attempt === null ? null : await getStatus(ownerId, programId)
  return attempt !== null && status ? { attempt, status } : null
}

/** A program that waits for an answer about health is written after it, by `POST …/wishes`. */
async function refuseUnanswered(tx: Transaction, programId: string) {
  const { error } = await tx.program.findUniqueOrThrow({
    where: { id: programId },
    select: { error: true },
  })
  const problem = problemSchema.nullable().parse(error)
  if (problem?.code === 'clearance_advised') {
    throw new AppError('clearance_advised', problem.message)
  }
}

/** It ended after its missing weeks were counted: all of them would be written for the price of one. */
async function refuseMore(tx: Transaction, programId: string, { weeks }: Demand) {
  const missing = await tx.programWeek.count({ where: { program_id: programId, version: null } })
  if (missing <= weeks) return
  throw new AppError('conflict', 'The program has just ended. Ask again.', undefined, {
    retryAfterSeconds: 1,
  })
}

async function writeMissing(tx: Transaction, programId: string, week: number) {
  await writeAgain(tx, programId, {})
  return nextAttempt(tx, programId, {
    status: 'pending',
    error: Prisma.DbNull,
    message: `Week ${week} was asked for again. Waiting to start.`,
  })
}

async function writeAgain(tx: Transaction, programId: string, which: { week?: number }) {
  await tx.programWeek.updateMany({
    where: { program_id: programId, version: null, status: 'failed', ...which },
    data: { status: 'pending', ...untroubled },
  })
  await change(tx, programId, {})
}
