import 'server-only'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import type { TokenView } from '@/lib/domain/contract/me-view'
import { hashSecret } from '@/lib/db/guest/hash-secret'
import { expiryFrom } from './token-life'
import { viewToken } from './view-token'

/** So many that nobody who needs one is refused, and nobody fills the table. */
const mostTokens = 20

interface NewToken {
  userId: string
  token: string
  label: string
}

/** Keeps a token that its owner gave a name. Throws AppError conflict when they have twenty. */
export async function saveToken({ userId, token, label }: NewToken): Promise<TokenView> {
  const live = await db().apiToken.count({ where: { user_id: userId, revoked_at: null } })
  if (live >= mostTokens) {
    throw new AppError('conflict', `You have ${mostTokens} tokens: revoke one that is not needed.`)
  }
  const now = new Date()
  const row = await db().apiToken.create({
    data: {
      user_id: userId,
      sha256: hashSecret(token),
      label,
      created_at: now,
      expires_at: expiryFrom(now),
    },
  })
  return viewToken(row, null)
}

/** Keeps the token of a guest who is new, unless it is kept already. */
export async function saveFirstToken(userId: string, token: string): Promise<void> {
  await db().apiToken.createMany({
    data: { user_id: userId, sha256: hashSecret(token), expires_at: expiryFrom(new Date()) },
    skipDuplicates: true,
  })
}
