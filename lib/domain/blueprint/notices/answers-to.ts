import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint, Notice } from '@/lib/domain/blueprint/schema'
import type { NoticeAnswer } from '@/lib/domain/contract/views'
import { weeksForPeak } from './peak-notices'
import { isMinimumDose, typicalMinutes } from './time-notices'

const LONGEST = 180
const MOST_DAYS = 7

/**
 * What a notice may be answered with by one tap; empty where only the athlete's own words would help. Of a dose that is
 * too small these are proposals, each kind from the least on: whoever offers one has planned with it.
 */
export function answersTo(
  { code }: Pick<Notice, 'code'>,
  profile: AthleteProfile,
  blueprint: Pick<Blueprint, 'style' | 'weeks'>,
): NoticeAnswer[] {
  const { days_per_week, session_minutes, age } = profile
  if (isOfDose(code)) return [...longer(profile, [10, 20, 30]), ...moreDays(profile)]
  switch (code) {
    case 'minimum_dose':
      return [...longer(profile, [15, 30, 45, 60]), ...moreDays(profile)].filter(
        (answer) => !isMinimumDose(answeredWith(profile, answer)),
      )
    case 'short_sessions':
      return longer(profile, [15])
    case 'long_sessions':
    case 'spare_minutes': {
      const minutes = Math.ceil(typicalMinutes(blueprint) / 5) * 5
      return minutes < session_minutes ? [{ session_minutes: minutes }] : []
    }
    case 'one_day':
    case 'recovery_day':
      return [{ days_per_week: days_per_week === 1 ? 2 : 6 }]
    case 'no_peak': {
      const weeks = weeksForPeak(blueprint)
      return weeks === null ? [] : [{ duration_weeks: weeks }]
    }
    case 'no_maximum_test':
      return age === null ? [{ ask: 'age' }] : []
    case 'unknown_maxima':
      return [{ ask: 'known_lifts' }]
    case 'strength_without_load':
    case 'few_loaded_movements':
    case 'no_vertical_pull':
      return [{ ask: 'equipment' }]
    default:
      return []
  }
}

/** Says that a muscle, or several, get too few sets. */
export function isOfDose(code: string): boolean {
  return code === 'low_volume' || code.startsWith('little_')
}

/** The form as it would be after the tap: days and minutes of their own give way to what is the same for all. */
export function answeredWith(profile: AthleteProfile, answer: NoticeAnswer): AthleteProfile {
  const { ask: _, ...numbers } = answer
  return {
    ...profile,
    ...numbers,
    ...(numbers.days_per_week && { weekdays: [] }),
    ...((numbers.days_per_week ?? numbers.session_minutes) && { minutes_by_day: {} }),
  }
}

function longer({ session_minutes }: AthleteProfile, by: readonly number[]): NoticeAnswer[] {
  return by
    .map((minutes) => ({ session_minutes: session_minutes + minutes }))
    .filter((answer) => answer.session_minutes <= LONGEST)
}

function moreDays({ days_per_week }: AthleteProfile): NoticeAnswer[] {
  return days_per_week < MOST_DAYS ? [{ days_per_week: days_per_week + 1 }] : []
}
