import 'server-only'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import type { KeptWishes } from '@/lib/db/kept-wishes'
import { startDate } from '@/lib/domain/program/start-date'
import { acceptedProgress } from '@/lib/domain/program/progress-values'
import type { Provenance } from '@/lib/domain/contract/views'
import { AppError } from '@/lib/errors'
import { logJob } from '@/lib/log'
import { Prisma } from '@/prisma/generated/client'
import { db, type Transaction } from '@/lib/db/client'
import type { Claim } from '@/lib/db/idempotency/claim-key'
import { settleKey } from '@/lib/db/idempotency/settle-key'
import type { Demand } from '@/lib/db/spend/demand'
import { reserve } from '@/lib/db/spend/reserve'

interface NewProgram {
  ownerId: string
  /** The form's answers. */
  profile: AthleteProfile
  /** What was heard in the athlete's words; null where nobody listened. */
  wishes?: KeptWishes | null
  wishesOff?: string[]
  /** When a reader was done with the words; null while one will be asked. */
  wishesReadAt?: Date | null
  /** The program that this one follows. */
  fromProgramId?: string
  blueprint: Blueprint
  provenance: Provenance
  /** The estimate that the athlete was given, from which the time left is counted down. */
  estimatedSeconds?: number
  /** What it asks of a model; nothing is reserved without it. */
  demand?: Demand
}

/**
 * Stores an accepted program with its weeks, the first value of its progress, and what its Idempotency-Key is answered
 * with from now on; all or nothing. Throws AppError conflict when another request has taken the claim over,
 * unauthorized when the owner is gone, and unavailable when the day's budget is reached.
 */
export async function createProgram(
  program: NewProgram,
  claim: Claim | null = null,
): Promise<string> {
  const programId = await db().$transaction(async (tx) => {
    await requireOwner(tx, program.ownerId)
    const id = await insert(tx, program)
    if (claim) await settleKey(tx, claim, { programId: id, ownerId: program.ownerId })
    if (program.demand) await reserve(tx, { programId: id, demand: program.demand })
    return id
  })
  logJob(programId, 'accepted', {
    weeks: program.blueprint.weeks.length,
    days_per_week: program.blueprint.weekdays.length,
    progress: acceptedProgress,
  })
  return programId
}

/** Who deletes everything while a program of theirs is being accepted has nothing left to hang it on. */
async function requireOwner(tx: Transaction, ownerId: string) {
  const found = await tx.$queryRaw<unknown[]>`
    select 1 from "user" where id = ${ownerId} for key share`
  if (found.length === 0) throw new AppError('unauthorized', 'Nobody is signed in here any more.')
}

async function insert(tx: Transaction, program: NewProgram) {
  const { ownerId, profile, blueprint, provenance, estimatedSeconds } = program
  const { wishes = null, wishesOff = [], wishesReadAt = null, fromProgramId = null } = program
  const message = 'Accepted. Waiting to start.'
  const { id } = await tx.program.create({
    data: {
      owner_id: ownerId,
      profile,
      wishes: wishes ?? Prisma.DbNull,
      wishes_off: wishesOff,
      wishes_read_at: wishesReadAt,
      from_program_id: fromProgramId,
      blueprint,
      provenance,
      start_date: new Date(startDate(profile, blueprint.weekdays, new Date())),
      time_zone: profile.time_zone,
      weeks_total: blueprint.weeks.length,
      estimated_seconds: estimatedSeconds ?? null,
      progress: acceptedProgress,
      message,
      weeks: { createMany: { data: blueprint.weeks.map(({ week }) => ({ week })) } },
      log: { create: { progress: acceptedProgress, message } },
    },
    select: { id: true },
  })
  return id
}
