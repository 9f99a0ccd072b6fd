import type { Answers } from '@/lib/client/form/answers'
import type { NoticeAnswer } from '@/lib/domain/contract/views'
import { count, NBSP } from '@/lib/domain/words/format'

const asks: Record<NonNullable<NoticeAnswer['ask']>, string> = {
  age: 'Enter your age',
  known_lifts: 'Enter a set of yours',
  equipment: 'Change the equipment',
}

/** What an answer to a notice is called: `3 × 50 min`, `6 weeks`, `Enter your age`. */
export function nameAnswer({ days, minutes }: Answers, answer: NoticeAnswer): string {
  const { ask, duration_weeks, days_per_week = days, session_minutes = minutes } = answer
  if (ask) return asks[ask]
  if (duration_weeks !== undefined) return count(duration_weeks, 'week')
  return `${days_per_week}${NBSP}×${NBSP}${session_minutes}${NBSP}min`
}

/** What it makes of the form; days of their own give way to what is the same for all. */
export function answerChange(answer: NoticeAnswer): Partial<Answers> {
  const { duration_weeks, days_per_week, session_minutes } = answer
  return {
    ...(duration_weeks !== undefined && { weeks: String(duration_weeks) }),
    ...(session_minutes !== undefined && { minutes: String(session_minutes), minutesByDay: {} }),
    ...(days_per_week !== undefined && {
      days: String(days_per_week),
      weekdays: [],
      minutesByDay: {},
    }),
  }
}
