import 'server-only'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { joinCues } from '@/lib/domain/program/block-cues'
import type { Audit } from '@/lib/domain/program/schema'
import { log } from '@/lib/log'
import { db } from '@/lib/db/client'
import { listCues } from '@/lib/db/list-cues'
import { readStored, readWeek, storedColumns } from '@/lib/db/read-stored'

export interface StoredAudit {
  /** The version of each week that was audited. */
  versions: WeekVersions
  /** Null when the audit itself broke; the program is then shown as not audited. */
  audit: Audit | null
}

/** From a week's number to its current version; null when it has none. */
export type WeekVersions = Map<number, number | null>

/**
 * Audits a whole program as it is stored. Each week was repaired by code before it was stored, so a finding that fails
 * here is a bug of ours; it is shown, and logged by `logFailures`. Reads outside of any transaction, because the audit
 * takes its time: the caller compares `versions` when it stores the result. Null when the program or a week is missing.
 */
export async function auditStored(programId: string): Promise<StoredAudit | null> {
  const program = await db().program.findUnique({
    where: { id: programId },
    select: storedColumns,
  })
  const weeks = await db().$queryRaw<{ week: number; version: number | null; body: unknown }[]>`
    select w.week, w.version, v.body
    from program_week w
    left join week_version v
      on v.program_id = w.program_id and v.week = w.week and v.version = w.version
    where w.program_id = ${programId}::uuid
    order by w.week`
  const isWhole = weeks.length > 0 && weeks.every(({ version }) => version !== null)
  if (!program || !isWhole) return null
  const versions: WeekVersions = new Map(weeks.map(({ week, version }) => [week, version]))
  try {
    const { profile, blueprint, metadata } = readStored(program)
    if (!metadata) throw new Error('All weeks are stored, yet the metadata is not.')
    const audit = auditProgram({
      profile,
      blueprint,
      metadata,
      weeks: joinCues(
        weeks.map(({ body }) => readWeek(program, body)),
        await listCues(programId),
      ),
    })
    return { versions, audit }
  } catch (error) {
    log.error({ error, job: programId }, 'The program could not be audited')
    return { versions, audit: null }
  }
}
