import { z } from 'zod'
import {
  type DateChange,
  moveChangeSchema,
  pauseChangeSchema,
  profileChangeSchema,
  skipChangeSchema,
} from '@/lib/domain/contract/change/date-change'
import { dateKinds } from '@/lib/domain/contract/change/date-kinds'
import type { ChangeView } from '@/lib/domain/contract/change-view'
import { type WeekChange, weekAskedSchema } from '@/lib/domain/contract/change/week-change'
import {
  type LiftChange,
  liftAskedSchema,
  liftEffectSchema,
} from '@/lib/domain/contract/change/lift-change'
import {
  swapAskedSchema,
  type SwapChange,
  swapEffectSchema,
} from '@/lib/domain/contract/change/swap-change'
import {
  type ShortenChange,
  shortenChangeSchema,
} from '@/lib/domain/contract/change/shorten-change'
import { changeStatusSchema } from '@/lib/domain/contract/change/change-shape'
import type { Change } from '@/prisma/generated/client'
import { writtenEffectSchema } from './regenerate/written-effect'

export function changeView(row: Change): ChangeView {
  if (isOfDates(row)) return dateChangeView(row)
  if (row.kind === 'regenerate') return weekChangeView(row)
  if (row.kind === 'shorten') return shortenChangeView(row)
  return row.kind === 'swap' ? swapChangeView(row) : liftChangeView(row)
}

export function isOfDates({ kind }: Change): boolean {
  return dateKinds.includes(kind)
}

export function dateChangeView(row: Change): DateChange {
  const { kind, asked, effect } = row
  return dateChangeSchema.parse({ ...shared(row), kind, asked, effect })
}

const dateChangeSchema = z.discriminatedUnion('kind', [
  moveChangeSchema,
  skipChangeSchema,
  pauseChangeSchema,
  profileChangeSchema,
])

export function liftChangeView(row: Change): LiftChange {
  return {
    ...shared(row),
    kind: 'lifts',
    asked: liftAskedSchema.parse(row.asked),
    effect: liftEffectSchema.parse(row.effect),
  }
}

export function swapChangeView(row: Change): SwapChange {
  return {
    ...shared(row),
    kind: 'swap',
    asked: swapAskedSchema.parse(row.asked),
    effect: swapEffectSchema.parse(row.effect),
  }
}

export function shortenChangeView(row: Change): ShortenChange {
  const { kind, asked, effect } = row
  return shortenChangeSchema.parse({ ...shared(row), kind, asked, effect })
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
