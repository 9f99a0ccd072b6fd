import 'server-only'
import type { LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import { db } from '@/lib/db/client'

/** In the order in which they were entered; `without` those of one change. */
export async function listAnchors(
  programId: string,
  { without }: { without?: string } = {},
): Promise<LiftAnchor[]> {
  const rows = await db().liftAnchor.findMany({
    where: {
      program_id: programId,
      ...(without ? { OR: [{ change_id: null }, { change_id: { not: without } }] } : {}),
    },
    orderBy: [{ created_at: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ lift, load_kg, reps, rir, from_week, from_day }) => ({
    lift,
    load_kg: load_kg.toNumber(),
    reps,
    rir,
    from_week,
    from_day,
  }))
}
