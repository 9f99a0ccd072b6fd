import { z } from 'zod'
import { equipmentItemSchema, weekdaySchema } from '@/lib/domain/vocabulary'
import { changeShape } from './change-shape'
import { dateEffectSchema } from './date-change'

const profile = {
  /** Kit that is there by now. */
  equipment: z.array(equipmentItemSchema).min(1).max(21).optional(),
  /** As many as the program trains on. */
  weekdays: z.array(weekdaySchema).min(1).max(7).optional(),
  /** Only while nothing is trained. */
  start_date: z.iso.date().optional(),
}

/** `POST /api/programs/{id}/changes`: one of the form's answers is otherwise by now. Exactly one of them. */
export const profileRequestSchema = z.object({ kind: z.literal('profile'), ...profile })

export const profileChangeSchema = z.object({
  ...changeShape,
  kind: z.literal('profile'),
  asked: z.object(profile),
  effect: dateEffectSchema,
})
export type ProfileChange = z.infer<typeof profileChangeSchema>
