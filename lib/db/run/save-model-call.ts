import 'server-only'
import { log } from '@/lib/log'
import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/db/client'
import { addSpent } from '@/lib/db/spend/add-spent'
import type { Run } from './in-run'

type Columns = Omit<Prisma.ModelCallUncheckedCreateInput, 'program_id' | 'attempt' | 'cost_usd'>

interface NewModelCall extends Columns {
  change_id?: string | null
  cost_usd: number | null
}

/**
 * Records usage and cost of one model call, also of one that failed and of a run that was superseded meanwhile: they
 * are paid for all the same. Never throws: a reply must not be lost because its cost could not be recorded. `hold` does what it is
 * given again while the database is away.
 */
export async function saveModelCall(
  { programId, attempt }: Run,
  call: NewModelCall,
  hold: <T>(save: () => Promise<T>) => Promise<T> = (save) => save(),
) {
  const { cost_usd: usd, change_id: changeId = null } = call
  try {
    if (usd) await hold(() => addSpent({ programId, changeId, usd }))
    const data = { program_id: programId, attempt, ...call }
    await hold(() => db().modelCall.create({ data, select: { id: true } }))
  } catch (error) {
    if (isOfDeleted(error)) return
    log.warn({ error, job: programId }, 'A call of the model could not be recorded')
  }
}

/** The athlete deleted the program while the call was under way. */
function isOfDeleted(error: unknown) {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003'
}
