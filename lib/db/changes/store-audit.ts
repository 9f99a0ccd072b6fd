import type { Audit } from '@/lib/domain/program/schema'
import { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '@/lib/db/client'
import { change } from '@/lib/db/run/in-run'

/** The audit of the current versions, and a new revision: whoever watches the program reads it again. */
export function storeAudit(tx: Transaction, programId: string, audit: Audit | null) {
  return change(tx, programId, { audit: audit ?? Prisma.DbNull })
}
