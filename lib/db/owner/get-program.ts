import 'server-only'
import type { BlueprintWeek } from '@/lib/domain/blueprint/schema'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { weekBasisSchema } from '@/lib/domain/program/alone/alone-plan'
import { projectAnchors } from '@/lib/domain/program/lifts/project-anchors'
import { joinCues } from '@/lib/domain/program/block-cues'
import type { Week } from '@/lib/domain/program/schema'
import { provenanceSchema } from '@/lib/domain/contract/views'
import { listTaken } from '@/lib/db/changes/list-taken'
import { listAnchors } from '@/lib/db/changes/lifts/list-anchors'
import { db } from '@/lib/db/client'
import { listCues } from '@/lib/db/list-cues'
import { readStored, readWeek, storedColumns } from '@/lib/db/read-stored'
import { loadDays } from '@/lib/db/training/load-days'
import { exerciseNames } from './exercise-names'
import { isUuid } from './is-uuid'
import { readStatusRow } from './status/read-status-row'
import { statusView } from './status/status-view'

/**
 * An owner's program with the weeks that exist by now; null when they have no such program. Its state is read first, in
 * one snapshot, and says which versions of which weeks are told: what lands meanwhile is not told as half done.
 */
export async function getProgram(
  ownerId: string,
  programId: string,
): Promise<ProgramRecord | null> {
  if (!isUuid(programId)) return null
  const status = await readStatusRow(ownerId, programId)
  if (!status) return null
  const [row, anchors, alone, cues, changes] = await Promise.all([
    db().program.findFirst({
      where: { id: programId, owner_id: ownerId },
      select: { ...storedColumns, provenance: true },
    }),
    listAnchors(programId),
    listAlone(programId),
    listCues(programId),
    listTaken(programId),
  ])
  if (!row) return null
  const stored = readStored(row)
  const [{ workouts, time_zone, schedule }, written] = await Promise.all([
    loadDays(programId),
    listWeeks({ ...status, schema_version: row.schema_version }),
  ])
  const weeks = joinCues(written, cues)
  return {
    ...stored,
    state: await statusView(status),
    blueprint: projectAnchors(stored.blueprint, stored.profile, anchors),
    weeks,
    alone,
    changes,
    exercises: exerciseNames(weeks, stored.metadata),
    provenance: provenanceSchema.parse(row.provenance),
    ...{ workouts, time_zone, schedule },
  }
}

interface Row {
  id: string
  schema_version: number
  weeks: { week: number; version: number | null }[]
}

/** The versions that the status names, which never change. */
async function listWeeks(row: Row): Promise<Week[]> {
  const named = row.weeks.flatMap(({ week, version }) =>
    version === null ? [] : [{ week, version }],
  )
  if (named.length === 0) return []
  const versions = await db().weekVersion.findMany({
    where: { program_id: row.id, OR: named },
    orderBy: { week: 'asc' },
    select: { body: true },
  })
  return versions.map(({ body }) => readWeek(row, body))
}

/** What current versions were written from that have plans of their own. */
async function listAlone(programId: string): Promise<BlueprintWeek[]> {
  const rows = await db().$queryRaw<{ basis: unknown }[]>`
    select v.basis
    from program_week w
    join week_version v on v.program_id = w.program_id and v.week = w.week and v.version = w.version
    where w.program_id = ${programId}::uuid and jsonb_exists(v.basis, 'alone')
    order by w.week`
  return rows.map(({ basis }) => weekBasisSchema.parse(basis))
}
