import type { Sentences } from '@/lib/coach/wording/sentences'

/** What a week's note may say: what changes, and how to act on it. */
export interface WeekWords {
  opening: Sentences
  rule: Sentences
}
