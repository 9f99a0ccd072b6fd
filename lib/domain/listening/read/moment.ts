import type { z } from 'zod'
import type { whenSchema } from '@/lib/domain/listening/reading'
import type { Span } from './said'

export type When = z.infer<typeof whenSchema>

/** A moment that lies ahead, as it was written. */
export interface Moment extends Span {
  when: When
}
