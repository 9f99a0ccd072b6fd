import 'server-only'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { blueprintSchema } from '@/lib/domain/blueprint/schema'
import {
  auditSchema,
  programMetadataSchema,
  type Week,
  weekSchema,
} from '@/lib/domain/program/schema'
import { type FullProgram, provenanceSchema } from '@/lib/domain/contract/views'
import { db } from '@/lib/db/client'
import { exerciseNames } from './exercise-names'
import { isUuid } from './is-uuid'
import { statusColumns, statusView } from './status-view'
import { sumUsage } from './sum-usage'

/** An owner's program with the weeks that exist by now; null when they have no such program. */
export async function getProgram(ownerId: string, programId: string): Promise<FullProgram | null> {
  if (!isUuid(programId)) return null
  const [row, usage, weeks] = await Promise.all([
    db().program.findFirst({
      where: { id: programId, owner_id: ownerId },
      select: { ...statusColumns, profile: true, blueprint: true, audit: true, provenance: true },
    }),
    sumUsage(programId),
    listWeeks(ownerId, programId),
  ])
  if (!row) return null
  const metadata = row.metadata === null ? null : programMetadataSchema.parse(row.metadata)
  return {
    ...statusView(row, usage),
    profile: athleteProfileSchema.parse(row.profile),
    blueprint: blueprintSchema.parse(row.blueprint),
    metadata,
    program_weeks: weeks,
    exercises: exerciseNames(weeks, metadata),
    audit: row.audit === null ? null : auditSchema.parse(row.audit),
    provenance: provenanceSchema.parse(row.provenance),
  }
}

async function listWeeks(ownerId: string, programId: string): Promise<Week[]> {
  const rows = await db().$queryRaw<{ body: unknown }[]>`
    select v.body
    from program p
    join program_week w on w.program_id = p.id
    join week_version v on v.program_id = p.id and v.week = w.week and v.version = w.version
    where p.id = ${programId}::uuid and p.owner_id = ${ownerId}
    order by w.week`
  return rows.map(({ body }) => weekSchema.parse(body))
}
