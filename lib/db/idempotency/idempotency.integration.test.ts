import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { createProgram } from '@/lib/db/owner/create-program'
import { deleteProgram } from '@/lib/db/owner/delete-program'
import {
  createTestOwner,
  testProfile,
  testProvenance,
  useTestDatabase,
} from '@/lib/db/testing/test-program'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { type AcceptedKey, type Claim, claimKey, releaseKey } from './claim-key'
import { keyHashes, type Scope } from './key-hashes'
import { pruneKeys } from './prune-keys'

useTestDatabase()

const profile = testProfile(1)
const newKey = (scope: Scope = { address: '192.0.2.1' }) => keyHashes(scope, randomUUID(), profile)

/** Makes the program of a claim, for an owner or a new guest. */
async function make(claim: Claim | AcceptedKey, owner?: string) {
  const ownerId = owner ?? (await createTestOwner())
  const program = {
    ownerId,
    profile,
    blueprint: buildBlueprint(profile),
    provenance: testProvenance,
  }
  return { ownerId, programId: await createProgram(program, claim as Claim) }
}

function expireAll() {
  return db().$executeRaw`update idempotency set expires_at = now() - interval '1 second'`
}

test('of many who ask at once one holds the key, and the others learn of its program', async () => {
  const key = newKey()
  const asked = Array.from({ length: 8 }, async () => {
    const found = await claimKey(key, 30_000)
    return 'claim' in found ? { ...(await make(found)), made: true } : { ...found, made: false }
  })
  const all = await Promise.all(asked)
  expect(all.filter(({ made }) => made)).toHaveLength(1)
  expect(new Set(all.map(({ programId }) => programId)).size).toBe(1)
  expect(new Set(all.map(({ ownerId }) => ownerId)).size).toBe(1)
})

test('a key of one scope says nothing in another', async () => {
  const text = randomUUID()
  const one = keyHashes({ address: '192.0.2.1' }, text, profile)
  const other = keyHashes({ address: '192.0.2.2' }, text, profile)
  await make(await claimKey(one))
  expect(await claimKey(other)).toHaveProperty('claim')
})

test('another body is refused, while the first is under way and afterwards', async () => {
  const key = newKey()
  const other = { ...key, body: keyHashes({ address: '' }, '', testProfile(2)).body }
  const claim = await claimKey(key)
  await expect(claimKey(other)).rejects.toMatchObject({ code: 'idempotency_key_reused' })
  await make(claim)
  await expect(claimKey(other)).rejects.toMatchObject({ code: 'idempotency_key_reused' })
})

test('a repeat waits so long for the first, and is then sent away for a while', async () => {
  const key = newKey()
  await claimKey(key)
  await expect(claimKey(key, 0)).rejects.toMatchObject({
    code: 'conflict',
    retryAfterSeconds: 5,
  })
})

test('a key that is given back belongs to the next, unless its program exists', async () => {
  const key = newKey()
  const first = (await claimKey(key)) as Claim
  await releaseKey(first)
  const second = (await claimKey(key, 0)) as Claim
  await releaseKey(first)
  const { programId } = await make(second)
  await releaseKey(second)
  expect(await claimKey(key, 0)).toMatchObject({ programId })
})

test('a request that was killed holds its key for the lease alone, and makes nothing when it wakes up late', async () => {
  const key = newKey()
  const killed = await claimKey(key)
  await expireAll()
  const { programId } = await make(await claimKey(key, 0))
  const late = await createTestOwner()
  await expect(make(killed, late)).rejects.toMatchObject({ code: 'conflict' })
  expect(await db().program.count({ where: { owner_id: late } })).toBe(0)
  expect(await claimKey(key, 0)).toMatchObject({ programId })
})

test('a new guest is known by the key also under their own name', async () => {
  const text = randomUUID()
  const { ownerId, programId } = await make(
    await claimKey(keyHashes({ address: '192.0.2.1' }, text, profile)),
  )
  expect(await claimKey(keyHashes({ ownerId }, text, profile), 0)).toMatchObject({ programId })
})

test('a key counts for a day, and is then forgotten with all that expired', async () => {
  const ownerId = await createTestOwner()
  const key = newKey({ ownerId })
  const { programId } = await make(await claimKey(key), ownerId)
  const [row] = await db().$queryRaw<{ hours: number }[]>`
    select extract(epoch from expires_at - accepted_at)::int / 3600 as hours from idempotency
    where key_sha256 = ${key.key}`
  expect(row!.hours).toBe(24)
  await expireAll()
  const kept = newKey({ ownerId })
  await make(await claimKey(kept), ownerId)
  await pruneKeys()
  const rows = await db().idempotency.findMany({ select: { key_sha256: true } })
  expect(rows).toEqual([{ key_sha256: kept.key }])
  const again = await make(await claimKey(key, 0), ownerId)
  expect(again.programId).not.toBe(programId)
})

test('a program takes its keys with it', async () => {
  const key = newKey()
  const { ownerId, programId } = await make(await claimKey(key))
  await deleteProgram(ownerId, programId)
  expect(await claimKey(key, 0)).toHaveProperty('claim')
})
