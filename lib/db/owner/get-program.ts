import 'server-only'
import { projectAnchors } from '@/lib/domain/program/lifts/project-anchors'
import type { Week } from '@/lib/domain/program/schema'
import { type FullProgram, provenanceSchema } from '@/lib/domain/contract/views'
import { listAnchors } from '@/lib/db/changes/list-anchors'
import { db } from '@/lib/db/client'
import { readStored, readWeek, storedColumns } from '@/lib/db/read-stored'
import { exerciseNames } from './exercise-names'
import { isUuid } from './is-uuid'
import { statusColumns, statusView } from './status-view'
import { sumUsage } from './sum-usage'

/** An owner's program with the weeks that exist by now; null when they have no such program. */
export async function getProgram(ownerId: string, programId: string): Promise<FullProgram | null> {
  if (!isUuid(programId)) return null
  const [row, usage, weeks, anchors] = await Promise.all([
    db().program.findFirst({
      where: { id: programId, owner_id: ownerId },
      select: { ...statusColumns, ...storedColumns, provenance: true },
    }),
    sumUsage(programId),
    listWeeks(ownerId, programId),
    listAnchors(programId),
  ])
  if (!row) return null
  const stored = readStored(row)
  return {
    ...statusView(row, usage),
    ...stored,
    blueprint: projectAnchors(stored.blueprint, stored.profile, anchors),
    program_weeks: weeks,
    exercises: exerciseNames(weeks, stored.metadata),
    provenance: provenanceSchema.parse(row.provenance),
  }
}

async function listWeeks(ownerId: string, programId: string): Promise<Week[]> {
  const rows = await db().$queryRaw<{ schema_version: number; body: unknown }[]>`
    select p.schema_version, v.body
    from program p
    join program_week w on w.program_id = p.id
    join week_version v on v.program_id = p.id and v.week = w.week and v.version = w.version
    where p.id = ${programId}::uuid and p.owner_id = ${ownerId}
    order by w.week`
  return rows.map((row) => readWeek(row, row.body))
}
