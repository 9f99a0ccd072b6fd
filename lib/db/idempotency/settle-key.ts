import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import type { Claim } from './claim-key'
import { scopeHash } from './key-hashes'

interface Made {
  programId: string
  ownerId: string
}

/**
 * Keeps for a day which program a key has got, in the transaction that makes it; for a new guest also under their own
 * name, because a browser may have kept the cookie of a reply that was lost. Throws AppError conflict, and so undoes
 * the transaction, when the claim has expired and another request has taken it over.
 */
export async function settleKey(tx: Transaction, claimed: Claim, { programId, ownerId }: Made) {
  const { scope, key, body, claim } = claimed
  const settled = await tx.$executeRaw`
    update idempotency set program_id = ${programId}::uuid, owner_id = ${ownerId},
      accepted_at = now(), expires_at = now() + interval '1 day'
    where scope_sha256 = ${scope} and key_sha256 = ${key} and claim = ${claim}::uuid`
  if (settled === 0) {
    throw new AppError('conflict', 'Another request with this Idempotency-Key came first.')
  }
  const own = scopeHash({ ownerId })
  if (own === scope) return
  await tx.$executeRaw`
    insert into idempotency (scope_sha256, key_sha256, body_sha256, claim, program_id, owner_id, accepted_at, expires_at)
    values (${own}, ${key}, ${body}, ${claim}::uuid, ${programId}::uuid, ${ownerId}, now(), now() + interval '1 day')`
}
