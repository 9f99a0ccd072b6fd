import type { Athlete } from '@/lib/domain/athlete/athlete'
import { moreMinutes, wishedConditioning } from '@/lib/domain/athlete/wished-conditioning'
import { candidates } from '@/lib/domain/blueprint/lists/pick-exercise'
import { isOnTheMinute } from '@/lib/domain/measures/rounds'
import { roundHalfEven } from '@/lib/domain/measures/round-half-even'
import { isLowerBody } from '@/lib/domain/catalogue/exercise-kinds'
import type { DraftDay, WeekDraft } from './week-draft'

const FITNESS_SHARE = 0.33
const FITNESS_LEAST = 12
const GENERAL_SHARE = 0.22
const GENERAL_SHORT_SHARE = 0.2
const GENERAL_LEAST = 8
const ATHLETIC_MINUTES = 8
const SET_UP_MINUTES = 1

/**
 * Seconds of a day that are conditioning's before a lifting set is placed, so that lifting cannot eat
 * them: a third of the session for fitness, a fifth for general fitness; for athletes without a sport one
 * short bout a week, on the day that spares the legs most. Our judgement.
 */
export function reserveSeconds(draft: WeekDraft, day: DraftDay): number {
  const wished = wishedConditioning(day.athlete)
  if (wished === 'none') return 0
  const usual = hasConditioning(day) ? Math.min(mostReserved(day), reservedMinutes(draft, day)) : 0
  const minutes =
    wished === 'more' && getsMore(draft, day) ? moreMinutes(day.athlete, usual) : usual
  return minutes > 0 ? 60 * (minutes + SET_UP_MINUTES) : 0
}

/** Ten swings on the minute for ten minutes are a session's worth. Our judgement. */
export const MOST_ON_THE_MINUTE = 10

/** Whether the athlete's intervals are swings, of which nobody needs more. */
export function swingsOnTheMinute(athlete: Athlete): boolean {
  return isOnTheMinute(candidates(athlete, 'INTV')[0]?.id ?? '')
}

function mostReserved({ athlete, menu }: DraftDay): number {
  const isIntervals = menu.find(({ tag }) => tag === 'c')?.key === 'INTV'
  return isIntervals && swingsOnTheMinute(athlete) ? MOST_ON_THE_MINUTE : Infinity
}

/** Where the template has none, conditioning comes on three days at most. */
const DAYS_WITH_MORE = 3

function getsMore({ days }: WeekDraft, day: DraftDay): boolean {
  return days.some(hasConditioning) ? hasConditioning(day) : days.indexOf(day) < DAYS_WITH_MORE
}

function reservedMinutes(draft: WeekDraft, day: DraftDay): number {
  const { style, sessionMinutes, days, hasSport } = day.athlete
  switch (style) {
    case 'fitness':
      return Math.max(FITNESS_LEAST, roundHalfEven(sessionMinutes * FITNESS_SHARE))
    case 'general': {
      const share = sessionMinutes >= 60 ? GENERAL_SHARE : GENERAL_SHORT_SHARE
      return Math.max(GENERAL_LEAST, roundHalfEven(sessionMinutes * share))
    }
    case 'athletic': {
      const hasTime = days >= 3 && sessionMinutes >= 60 && !hasSport
      return hasTime && day === easiestOnLegs(draft) ? ATHLETIC_MINUTES : 0
    }
    default:
      return 0
  }
}

function easiestOnLegs({ days }: WeekDraft): DraftDay | undefined {
  const legs = ({ rows }: DraftDay) => rows.filter(({ exercise }) => isLowerBody(exercise)).length
  return days.filter(hasConditioning).sort((one, other) => legs(one) - legs(other))[0]
}

function hasConditioning({ menu }: DraftDay): boolean {
  return menu.some(({ tag }) => tag === 'c')
}
