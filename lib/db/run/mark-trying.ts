import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { change, inRun, type Run } from './in-run'

/** The next try of the metadata has begun: what the last one failed of holds no more. Null when the run was superseded. */
export async function markTrying(run: Run) {
  return inRun(run, async (tx) => {
    await change(tx, run.programId, {
      error: Prisma.DbNull,
      next_try_at: null,
      heartbeat_at: new Date(),
    })
    return true
  })
}
