import 'server-only'
import { log } from '@/lib/log'
import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/db/client'
import type { Run } from './in-run'

type NewModelCall = Omit<Prisma.ModelCallUncheckedCreateInput, 'program_id' | 'attempt'>

/**
 * Records usage and cost of one model call, also of one that failed and of a run that was superseded meanwhile: they
 * are paid for all the same. Never throws: a reply must not be lost because its cost could not be recorded.
 */
export async function saveModelCall({ programId, attempt }: Run, call: NewModelCall) {
  try {
    await db().modelCall.create({
      data: { program_id: programId, attempt, ...call },
      select: { id: true },
    })
  } catch (error) {
    if (isOfDeleted(error)) return
    log.warn({ error, job: programId }, 'A call of the model could not be recorded')
  }
}

/** The athlete deleted the program while the call was under way. */
function isOfDeleted(error: unknown) {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003'
}
