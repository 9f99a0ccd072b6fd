import 'server-only'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import type { KeyHashes } from './key-hashes'

/** A key that is ours to answer: whoever holds it makes the program. */
export interface Claim extends KeyHashes {
  claim: string
}

/** A key whose program exists. */
export interface AcceptedKey {
  programId: string
  ownerId: string
  acceptedAt: Date
}

/** A first request that was killed holds its key for so long; accepting takes far less. */
const leaseSeconds = 30
const askEveryMs = 50
/** How long a repeat waits for the first request. */
const patienceMs = 5_000

/**
 * Takes a key for the caller's request, or finds the program that an earlier one made with it; while that one is under
 * way, waits. Throws AppError idempotency_key_reused for another body, conflict when the first is still under way after
 * `patience` milliseconds.
 */
export async function claimKey(
  key: KeyHashes,
  patience = patienceMs,
): Promise<Claim | AcceptedKey> {
  const until = performance.now() + patience
  for (;;) {
    const found = (await take(key)) ?? (await find(key))
    if (found) return found
    if (performance.now() >= until) {
      throw new AppError(
        'conflict',
        'The first request with this Idempotency-Key is still under way.',
        undefined,
        { retryAfterSeconds: 5 },
      )
    }
    await wait(askEveryMs)
  }
}

/** Does the work of a claimed request; a key whose request fails is given back. */
export async function underClaim<T>(claim: Claim | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (claim) await releaseKey(claim)
    throw error
  }
}

/** Gives a key back whose request came to nothing, so that the next one need not wait for its lease. */
export async function releaseKey({ scope, key, claim }: Claim) {
  await db().idempotency.deleteMany({
    where: { scope_sha256: scope, key_sha256: key, claim, program_id: null },
  })
}

/** A row that has expired is as good as none: the lease of a killed request, or an answer that is a day old. */
async function take({ scope, key, body }: KeyHashes): Promise<Claim | null> {
  const claim = randomUUID()
  const taken = await db().$executeRaw`
    insert into idempotency (scope_sha256, key_sha256, body_sha256, claim, expires_at)
    values (${scope}, ${key}, ${body}, ${claim}::uuid, now() + make_interval(secs => ${leaseSeconds}))
    on conflict (scope_sha256, key_sha256) do update
    set body_sha256 = excluded.body_sha256, claim = excluded.claim, expires_at = excluded.expires_at,
      program_id = null, owner_id = null, accepted_at = null
    where idempotency.expires_at <= now()`
  return taken > 0 ? { scope, key, body, claim } : null
}

/** Null while the first request is under way, and when it has just given the key back. */
async function find({ scope, key, body }: KeyHashes): Promise<AcceptedKey | null> {
  const row = await db().idempotency.findUnique({
    where: { scope_sha256_key_sha256: { scope_sha256: scope, key_sha256: key } },
  })
  if (!row) return null
  if (row.body_sha256 !== body) {
    throw new AppError(
      'idempotency_key_reused',
      'This Idempotency-Key came with another body before. Another program needs another key.',
    )
  }
  const { program_id, owner_id, accepted_at } = row
  if (!program_id || !owner_id || !accepted_at) return null
  return { programId: program_id, ownerId: owner_id, acceptedAt: accepted_at }
}
