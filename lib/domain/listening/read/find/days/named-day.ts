import type { Span } from '@/lib/domain/listening/read/said'
import type { Weekday } from '@/lib/domain/vocabulary'

/** A weekday in a sentence. */
export interface NamedDay extends Span {
  weekday: Weekday
}
