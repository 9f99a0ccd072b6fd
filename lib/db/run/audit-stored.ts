import 'server-only'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { blueprintSchema } from '@/lib/domain/blueprint/schema'
import { type Audit, programMetadataSchema, weekSchema } from '@/lib/domain/program/schema'
import { log } from '@/lib/log'
import { db } from '@/lib/db/client'

export interface StoredAudit {
  /** The version of each week that was audited. */
  versions: WeekVersions
  /** Null when the audit itself broke; the program is then shown as not audited. */
  audit: Audit | null
}

/** From a week's number to its current version; null when it has none. */
export type WeekVersions = Map<number, number | null>

/**
 * Audits what is stored of a whole program: an assertion, since code has put right what it could before each week was
 * stored. What fails even so is our bug, and is shown as failed (`logFailures`). It reads outside of any transaction,
 * and takes its time; whoever stores the result compares the versions. Null when a week is missing, or the program.
 */
export async function auditStored(programId: string): Promise<StoredAudit | null> {
  const program = await db().program.findUnique({
    where: { id: programId },
    select: { profile: true, blueprint: true, metadata: true },
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
    const audit = auditProgram({
      profile: athleteProfileSchema.parse(program.profile),
      blueprint: blueprintSchema.parse(program.blueprint),
      metadata: programMetadataSchema.parse(program.metadata),
      weeks: weeks.map(({ body }) => weekSchema.parse(body)),
    })
    return { versions, audit }
  } catch (error) {
    log.error({ error, job: programId }, 'The program could not be audited')
    return { versions, audit: null }
  }
}
