import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { linkWords } from '@/lib/domain/words/link-words'
import { AppError } from '@/lib/errors'
import { hashSecret } from '@/lib/db/guest/hash-secret'
import { lockGuests } from '@/lib/db/guest/lock-guests'
import { linkStatus } from './link-status'
import { moveKeys } from './move-keys'

interface Opening {
  key: string
  /** As whom the device is signed in now. */
  own: { userId: string; sessionId: string | null } | null
  bringPrograms: boolean
}

/**
 * Uses a link up, whole or not at all: of several that come at once one gets in. The device's own programs change their
 * owner where that is wished; a guest who is left with nothing goes. Returns whose device it is from now on. Throws
 * AppError not_found for an unknown link, conflict for one that is over or leads to where the device is already.
 */
export async function openLink({ key, own, bringPrograms }: Opening) {
  return db().$transaction(async (tx) => {
    const made = await tx.keyLink.findUnique({ where: { sha256: hashSecret(key) } })
    // Who is accepting a program, or deleting everything, in one of the two names at the same time is waited for.
    await lockGuests(
      tx,
      [made?.user_id, own?.userId].filter((id) => id !== undefined),
    )
    const userId = (await takeLink(tx, key)) ?? (await refuse(tx, key))
    if (own?.userId === userId) {
      throw new AppError('conflict', 'Your programs are open on this device already.')
    }
    const brought = own && bringPrograms ? await movePrograms(tx, own.userId, userId) : 0
    if (own) await leave(tx, own)
    return { userId, brought }
  })
}

async function takeLink(tx: Transaction, key: string): Promise<string | null> {
  const [taken] = await tx.$queryRaw<{ user_id: string }[]>`
    update key_link set used_at = now()
    where sha256 = ${hashSecret(key)} and used_at is null and revoked_at is null and expires_at > now()
    returning user_id`
  return taken?.user_id ?? null
}

async function refuse(tx: Transaction, key: string): Promise<never> {
  const row = await tx.keyLink.findUnique({ where: { sha256: hashSecret(key) } })
  const status = linkStatus(row)
  if (status === 'none') throw new AppError('not_found', linkWords.none)
  throw new AppError('conflict', linkWords[status === 'open' ? 'expired' : status])
}

async function movePrograms(tx: Transaction, from: string, to: string): Promise<number> {
  await moveKeys(tx, from, to)
  const moved = await tx.program.updateMany({ where: { owner_id: from }, data: { owner_id: to } })
  return moved.count
}

/** The device's old session ends; the guest stays as long as anything is theirs: programs, a token, another device. */
async function leave(tx: Transaction, { userId, sessionId }: NonNullable<Opening['own']>) {
  if (sessionId) await tx.session.deleteMany({ where: { id: sessionId } })
  await tx.user.deleteMany({
    where: { id: userId, programs: { none: {} }, tokens: { none: {} }, sessions: { none: {} } },
  })
}
