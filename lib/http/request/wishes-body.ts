import { z } from 'zod'
import { wishesSchema } from '@/lib/domain/athlete/wishes'
import { healthAnswerSchema } from '@/lib/domain/listening/heard'
import { AppError } from '@/lib/errors'
import { wishKeyList } from './generate-body'
import { parseBody } from './parse-body'

/** `POST /api/programs/{id}/wishes`: what was not meant as it was understood, and what was missed. */
export const wishesBodySchema = z.object({
  /** In the place of the wishes that were sent before; those of the words stay. */
  wishes: wishesSchema.optional(),
  /** Keys of `understood` that are switched off, besides those that are off. */
  wishes_off: wishKeyList,
  /** Keys of `understood` that are switched on again, or of questions that the athlete says yes to. */
  wishes_on: wishKeyList,
  health_answers: z.array(healthAnswerSchema).max(12).default([]),
})
export type WishesBody = z.infer<typeof wishesBodySchema>

/** Throws AppError invalid_request, also for a body in which nothing is said. */
export function parseWishesBody(body: unknown): WishesBody {
  const parsed = parseBody(wishesBodySchema, body)
  const { wishes, wishes_off, wishes_on, health_answers } = parsed
  if (wishes || wishes_off.length + wishes_on.length + health_answers.length > 0) return parsed
  throw new AppError(
    'invalid_request',
    'Say what is to be otherwise: wishes, wishes_off, wishes_on or health_answers.',
  )
}
