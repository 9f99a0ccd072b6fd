import { count } from '@/lib/domain/words/format'
import type { Goal } from '@/lib/domain/vocabulary'
import { goalWords } from '@/lib/domain/words/words'

/** The program's name, or what it will be about until it has one. */
export function programTitle(
  name: string | null,
  { goal_category, duration_weeks }: { goal_category: Goal; duration_weeks: number },
): string {
  return name ?? `${goalWords[goal_category]}, ${count(duration_weeks, 'week')}`
}
