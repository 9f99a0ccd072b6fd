import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import type { TokenView } from '@/lib/domain/contract/me-view'
import { hashSecret } from '@/lib/db/guest/hash-secret'
import { lockGuest } from '@/lib/db/guest/lock-guests'
import { expiryFrom } from './token-life'
import { endOf, viewToken } from './view-token'

/** So many that nobody who needs one is refused, and nobody fills the table; as many that ended are remembered. */
const mostTokens = 20

interface NewToken {
  userId: string
  token: string
  label: string
}

/**
 * Keeps a token that its owner gave a name. Throws AppError conflict when they have twenty that are good, unauthorized when
 * they are gone.
 */
export async function saveToken({ userId, token, label }: NewToken): Promise<TokenView> {
  const now = new Date()
  const row = await db().$transaction(async (tx) => {
    await lockGuest(tx, userId)
    await makeRoom(tx, userId, now)
    return tx.apiToken.create({
      data: {
        user_id: userId,
        sha256: hashSecret(token),
        label,
        created_at: now,
        expires_at: expiryFrom(now),
      },
    })
  })
  return viewToken(row, null)
}

async function makeRoom(tx: Transaction, userId: string, now: Date) {
  const rows = await tx.apiToken.findMany({
    where: { user_id: userId },
    orderBy: [{ created_at: 'desc' }, { id: 'desc' }],
  })
  const isGood = (row: (typeof rows)[number]) => !row.revoked_at && endOf(row) > now
  if (rows.filter(isGood).length >= mostTokens) {
    throw new AppError('conflict', `You have ${mostTokens} tokens: revoke one that is not needed.`)
  }
  const forgotten = rows.filter((row) => !isGood(row)).slice(mostTokens)
  await tx.apiToken.deleteMany({ where: { id: { in: forgotten.map(({ id }) => id) } } })
}

/** Keeps the token of a guest who is new, unless it is kept already. */
export async function saveFirstToken(userId: string, token: string): Promise<void> {
  await db().apiToken.createMany({
    data: { user_id: userId, sha256: hashSecret(token), expires_at: expiryFrom(new Date()) },
    skipDuplicates: true,
  })
}
