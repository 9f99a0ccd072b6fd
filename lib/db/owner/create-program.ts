import 'server-only'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { startDate } from '@/lib/domain/program/start-date'
import { acceptedProgress } from '@/lib/domain/program/progress-values'
import type { Provenance } from '@/lib/domain/contract/views'
import { logJob } from '@/lib/log'
import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/db/client'

interface NewProgram {
  ownerId: string
  profile: AthleteProfile
  blueprint: Blueprint
  provenance: Provenance
  /** The estimate that the athlete was given, from which the time left is counted down. */
  estimatedSeconds?: number
  /** A repeat with the same key of the same owner returns the first program. */
  idempotencyKey: string | null
}

/** Stores an accepted program with its weeks and the first value of its progress, all or nothing. */
export async function createProgram(
  program: NewProgram,
): Promise<{ programId: string; created: boolean }> {
  const first = await findByKey(program)
  if (first) return { programId: first, created: false }
  try {
    const programId = await insert(program)
    logJob(programId, 'accepted', {
      weeks: program.blueprint.weeks.length,
      days_per_week: program.profile.days_per_week,
      progress: acceptedProgress,
    })
    return { programId, created: true }
  } catch (error) {
    // Two requests with one key at the same time: the other one was first.
    const winner = isDuplicate(error) && (await findByKey(program))
    if (winner) return { programId: winner, created: false }
    throw error
  }
}

async function findByKey({ ownerId, idempotencyKey }: NewProgram) {
  if (idempotencyKey === null) return null
  const row = await db().program.findUnique({
    where: {
      owner_id_idempotency_key: { owner_id: ownerId, idempotency_key: idempotencyKey },
    },
    select: { id: true },
  })
  return row?.id ?? null
}

async function insert(program: NewProgram) {
  const { ownerId, profile, blueprint, provenance, estimatedSeconds, idempotencyKey } = program
  const message = 'Accepted. Waiting to start.'
  const { id } = await db().program.create({
    data: {
      owner_id: ownerId,
      profile,
      blueprint,
      provenance,
      start_date: new Date(startDate(profile, blueprint.weekdays, new Date())),
      time_zone: profile.time_zone,
      idempotency_key: idempotencyKey,
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

function isDuplicate(error: unknown) {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
