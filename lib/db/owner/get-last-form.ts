import 'server-only'
import { type AthleteProfile, athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { db } from '@/lib/db/client'

/** What an owner's newest program was asked for with; null while they have none. */
export async function getLastForm(ownerId: string): Promise<AthleteProfile | null> {
  const row = await db().program.findFirst({
    where: { owner_id: ownerId },
    orderBy: [{ created_at: 'desc' }, { id: 'desc' }],
    select: { profile: true },
  })
  return row && athleteProfileSchema.parse(row.profile)
}
