import 'server-only'
import type { ProgramStatus } from '@/lib/domain/contract/views'
import { db, type Transaction } from '@/lib/db/client'
import { isUuid } from './is-uuid'

interface OwnedProgram {
  status: ProgramStatus
  attempt: number
  weeks_total: number
  revision: number
  log_revision: number
}

/** Runs `work` in a transaction that locks an owner's program; null when they have no such program. */
export async function inOwned<T>(
  ownerId: string,
  programId: string,
  work: (tx: Transaction, program: OwnedProgram) => Promise<T>,
): Promise<T | null> {
  if (!isUuid(programId)) return null
  return db().$transaction(async (tx) => {
    const [program] = await tx.$queryRaw<OwnedProgram[]>`
      select status::text as status, attempt, weeks_total, revision, log_revision from program
      where id = ${programId}::uuid and owner_id = ${ownerId} for update`
    return program ? work(tx, program) : null
  })
}
