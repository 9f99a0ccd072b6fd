import {
  changeStatusSchema,
  type ChangeView,
  liftAskedSchema,
  liftEffectSchema,
} from '@/lib/domain/contract/change-view'
import type { Change } from '@/prisma/generated/client'

export function changeView(row: Change): ChangeView {
  return {
    change_id: row.id,
    program_id: row.program_id,
    kind: 'lifts',
    status: changeStatusSchema.parse(row.status),
    asked: liftAskedSchema.parse(row.asked),
    effect: liftEffectSchema.parse(row.effect),
    weeks: row.weeks,
    created_at: row.created_at.toISOString(),
    settled_at: row.settled_at?.toISOString() ?? null,
  }
}
