import 'server-only'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import type { Units } from '@/lib/domain/vocabulary'
import { db } from '@/lib/db/client'
import { isUuid } from './is-uuid'

/** In which units an owner's program is read; null when they have no such program. */
export async function unitsOf(ownerId: string, programId: string): Promise<Units | null> {
  if (!isUuid(programId)) return null
  const row = await db().program.findFirst({
    where: { id: programId, owner_id: ownerId },
    select: { profile: true },
  })
  return row && athleteProfileSchema.parse(row.profile).units
}
