import 'server-only'
import type { TrainingLog } from '@/lib/domain/contract/training/log-view'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/db/owner/is-uuid'
import { loadDays } from './load-days'
import { logEntry, loggedSet } from './log-entry'

/** All that an owner's program was trained, and its workouts with their dates; null when they have no such program. */
export async function getLog(ownerId: string, programId: string): Promise<TrainingLog | null> {
  if (!isUuid(programId)) return null
  const program = await db().program.findFirst({
    where: { id: programId, owner_id: ownerId },
    select: { log_revision: true },
  })
  if (!program) return null
  const [{ workouts, time_zone }, rows] = await Promise.all([
    loadDays(programId),
    db().setLog.findMany({
      where: { program_id: programId },
      orderBy: [{ week: 'asc' }, { day: 'asc' }, { slot: 'asc' }, { set_no: 'asc' }],
    }),
  ])
  const sets = rows.map((row) => loggedSet(logEntry(row)))
  return { sets, workouts, time_zone, revision: program.log_revision }
}
