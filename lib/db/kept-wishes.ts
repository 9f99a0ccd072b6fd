import { z } from 'zod'
import { storedWishesSchema, type Understood, understoodSchema } from '@/lib/domain/listening/heard'

/**
 * `Program.wishes`: what was heard, and beside it what is said of it, as the plan that stands answers. So a snapshot of
 * the status needs to read neither the plan nor the words.
 */
export const keptWishesSchema = storedWishesSchema.extend({
  understood: z.array(understoodSchema).max(200).default([]),
})
export type KeptWishes = z.infer<typeof keptWishesSchema>

/** What is said of the words of a stored program; nothing of one that nobody listened to. */
export function understoodIn(wishes: unknown): Understood[] {
  return wishes === null ? [] : keptWishesSchema.pick({ understood: true }).parse(wishes).understood
}
