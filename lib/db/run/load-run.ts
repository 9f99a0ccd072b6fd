import 'server-only'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { blueprintSchema } from '@/lib/domain/blueprint/schema'
import { programMetadataSchema } from '@/lib/domain/program/schema'
import { db } from '@/lib/db/client'
import type { Run } from './in-run'

/** Loads what a step writes from. Null when the run was superseded, cancelled or deleted. */
export async function loadRun({ programId, attempt }: Run) {
  const row = await db().program.findFirst({
    where: { id: programId, attempt, status: { in: ['pending', 'in_progress'] } },
    select: { profile: true, blueprint: true, metadata: true, weeks_total: true },
  })
  if (!row) return null
  return {
    profile: athleteProfileSchema.parse(row.profile),
    blueprint: blueprintSchema.parse(row.blueprint),
    metadata: row.metadata === null ? null : programMetadataSchema.parse(row.metadata),
    weeksTotal: row.weeks_total,
  }
}
