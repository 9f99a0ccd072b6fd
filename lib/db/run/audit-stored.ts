import 'server-only'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { blueprintSchema } from '@/lib/domain/blueprint/schema'
import { type Audit, programMetadataSchema, weekSchema } from '@/lib/domain/program/schema'
import { log } from '@/lib/log'
import type { Transaction } from '@/lib/db/client'

/**
 * Audits what is stored of a whole program: an assertion, since code has put right what it could
 * before each week was stored. What fails even so is our bug, and is shown as failed (`logFailures`).
 * Null when the audit itself broke; the program is then shown as not audited.
 */
export async function auditStored(tx: Transaction, programId: string): Promise<Audit | null> {
  const program = await tx.program.findUniqueOrThrow({
    where: { id: programId },
    select: { profile: true, blueprint: true, metadata: true },
  })
  const weeks = await tx.$queryRaw<{ body: unknown }[]>`
    select v.body
    from program_week w
    join week_version v on v.program_id = w.program_id and v.week = w.week and v.version = w.version
    where w.program_id = ${programId}::uuid
    order by w.week`
  try {
    return auditProgram({
      profile: athleteProfileSchema.parse(program.profile),
      blueprint: blueprintSchema.parse(program.blueprint),
      metadata: programMetadataSchema.parse(program.metadata),
      weeks: weeks.map(({ body }) => weekSchema.parse(body)),
    })
  } catch (error) {
    log.error({ error, job: programId }, 'The program could not be audited')
    return null
  }
}
