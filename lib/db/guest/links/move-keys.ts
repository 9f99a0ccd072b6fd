import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { scopeHash } from '@/lib/db/idempotency/key-hashes'

/**
 * Makes a guest's Idempotency-Keys another's, so that a repeated request still finds its program. One that came before there
 * was a guest is forgotten: it would let whoever knows it in as the other guest.
 */
export async function moveKeys(tx: Transaction, from: string, to: string): Promise<void> {
  const [before, after] = [scopeHash({ ownerId: from }), scopeHash({ ownerId: to })]
  await tx.$executeRaw`
    update idempotency moved set scope_sha256 = ${after}, owner_id = ${to}
    where scope_sha256 = ${before} and owner_id = ${from} and not exists (
      select from idempotency known
      where known.scope_sha256 = ${after} and known.key_sha256 = moved.key_sha256)`
  await tx.idempotency.deleteMany({ where: { owner_id: from } })
}
