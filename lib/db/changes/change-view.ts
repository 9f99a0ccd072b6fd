import type { ChangeView } from '@/lib/domain/contract/change-view'
import { type WeekChange, weekAskedSchema } from '@/lib/domain/contract/change/week-change'
import {
  type LiftChange,
  liftAskedSchema,
  liftEffectSchema,
} from '@/lib/domain/contract/change/lift-change'
import { changeStatusSchema } from '@/lib/domain/contract/change/change-shape'
import type { Change } from '@/prisma/generated/client'
import { writtenEffectSchema } from './regenerate/written-effect'

export function changeView(row: Change): ChangeView {
  return row.kind === 'regenerate' ? weekChangeView(row) : liftChangeView(row)
}

export function liftChangeView(row: Change): LiftChange {
  return {
    ...shared(row),
    kind: 'lifts',
    asked: liftAskedSchema.parse(row.asked),
    effect: liftEffectSchema.parse(row.effect),
  }
}

export function weekChangeView(row: Change): WeekChange {
  const { written, error } = writtenEffectSchema.parse(row.effect)
  return {
    ...shared(row),
    kind: 'regenerate',
    asked: weekAskedSchema.parse(row.asked),
    effect: written && { days: written.days, findings: written.findings },
    error,
  }
}

function shared(row: Change) {
  return {
    change_id: row.id,
    program_id: row.program_id,
    status: changeStatusSchema.parse(row.status),
    weeks: row.weeks,
    created_at: row.created_at.toISOString(),
    settled_at: row.settled_at?.toISOString() ?? null,
  }
}
