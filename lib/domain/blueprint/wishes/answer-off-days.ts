import type { WishAnswer } from '@/lib/domain/athlete/wishes'
import { formatList } from '@/lib/domain/words/format'
import { weekdayWords } from '@/lib/domain/words/words'
import type { PlannedWishes } from './planned-wishes'

/** Days off are always kept; fewer sessions than the form asks for are said. */
export function answerOffDays({ profile, athlete }: PlannedWishes): WishAnswer[] {
  const { weekdays, wishes } = athlete
  const trained = formatList(weekdays.map((day) => weekdayWords[day].long))
  const fewer = weekdays.length < profile.days_per_week
  return wishes.off_days.map((day) => ({
    key: `off_days:${day}`,
    outcome: fewer ? 'partly' : 'done',
    sentence: fewer
      ? `Nothing is planned on ${weekdayWords[day].long}; that leaves ${trained}, fewer days than you asked for.`
      : `Nothing is planned on ${weekdayWords[day].long}: you train on ${trained}.`,
  }))
}
