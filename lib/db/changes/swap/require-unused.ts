import 'server-only'
import { AppError } from '@/lib/errors'
import { trainedSince } from '@/lib/db/changes/trained-since'
import type { Change } from '@/prisma/generated/client'

/** Throws AppError conflict where a set of what a swap brought is logged: what was trained stays as it was asked. */
export async function requireUnused(change: Change) {
  if (change.kind !== 'swap') return
  const week = await trainedSince(change)
  if (week === null) return
  throw new AppError(
    'conflict',
    `A set of it is logged in week ${week}, so that it stays. Swap it back from the next session on.`,
  )
}
