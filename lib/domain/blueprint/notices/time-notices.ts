import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { layoffOf } from '@/lib/domain/athlete/time/layoff'
import { minutesAWeek } from '@/lib/domain/athlete/time/minutes-on'
import { wantsFewRows } from '@/lib/domain/blueprint/obey/few-rows'
import { usefulMinutes } from '@/lib/domain/blueprint/styles/useful-minutes'
import { fullWeek } from '@/lib/domain/limits'
import { saySessionMinutes } from '@/lib/domain/words/session-minutes'
import { daysTimesMinutes, loadingWeeks, type NoticeRequest, type NoticeRule } from './notice-rule'

/** Minutes a week without warm-ups below which there is time for legs, a push and a pull, and no more. */
const LEAST_NET_MINUTES = 45

/** Sessions below this hold little beside the main lifts. */
const SHORT_SESSION = 40
/** Nobody trains usefully for longer, whatever the goal. */
const LONG_SESSION = 105

/** Sessions that end so much earlier than asked are worth a word. */
const SPARE_MINUTES = 10
const SPARE_SHARE = 0.8

export const minimumDose: NoticeRule = ({ profile }) => {
  if (!isMinimumDose(profile)) return null
  return {
    code: 'minimum_dose',
    asked: daysTimesMinutes(profile),
    planned: 'a minimum dose: legs, a push and a pull',
    sentence: `${daysTimesMinutes(profile)} ${profile.days_per_week === 1 ? 'holds' : 'hold'} a minimum dose: legs, a push and a pull. It keeps the strength you have and builds some; it is not a full program. A longer session or one more day makes it one.`,
  }
}

export const shortSessions: NoticeRule = ({ profile, athlete }) => {
  const { sessionMinutes } = athlete
  if (sessionMinutes >= SHORT_SESSION || isMinimumDose(profile)) return null
  return {
    code: 'short_sessions',
    asked: saySessionMinutes(profile),
    planned: 'main lifts first, shorter rests, accessories in turn',
    sentence: `In ${saySessionMinutes(profile)} the main lifts come first, rests are shorter and accessories are done in turn. Fifteen minutes more would hold most of what is left out.`,
  }
}

export const longSessions: NoticeRule = (request) => {
  const session_minutes = request.athlete.sessionMinutes
  const typical = typicalMinutes(request)
  if (session_minutes <= LONG_SESSION || typical > session_minutes - SPARE_MINUTES) return null
  return {
    code: 'long_sessions',
    asked: saySessionMinutes(request.profile),
    planned: `about ${typical} minutes`,
    sentence: `Sessions end when the useful work is done, after about ${typical} of your ${saySessionMinutes(request.profile)}. More sets would cost recovery and add little; easy cardio or stretching is what the rest is good for.`,
  }
}

/** Only where the week is full: where it ends early for want of exercises, others say so. */
export const spareMinutes: NoticeRule = (request) => {
  const { profile, athlete } = request
  const session_minutes = athlete.sessionMinutes
  const typical = typicalMinutes(request)
  const hasSpare =
    typical <= session_minutes - SPARE_MINUTES && typical < SPARE_SHARE * session_minutes
  if (!hasSpare || session_minutes > LONG_SESSION || isEased(athlete)) return null
  const isFull =
    typical * profile.days_per_week >= 0.8 * usefulMinutes(athlete.style, athlete.level)
  if (!isFull && takesWorkAway(athlete)) return null
  return {
    code: 'spare_minutes',
    asked: saySessionMinutes(request.profile),
    planned: `about ${typical} minutes`,
    sentence: isFull
      ? `Done after about ${typical} minutes. More sets would cost recovery and add little; walk home, stretch, or take 20 easy minutes ${easyWork(request)}.`
      : `Done after about ${typical} minutes: what you have allows no more useful work on a day. Walk home, stretch, or take 20 easy minutes ${easyWork(request)}.`,
  }
}

/** The weeks are short because of the season or of a time off. */
function isEased({ wishes }: Athlete): boolean {
  return wishes.season === 'in' || wishes.season === 'pre' || (layoffOf(wishes)?.weeks ?? 0) > 0
}

/** The athlete's own wishes leave sets out. */
function takesWorkAway(athlete: Athlete): boolean {
  const { body, conditioning } = athlete.wishes
  return (
    athlete.less.length > 0 ||
    body === 'lose' ||
    (conditioning !== null && conditioning.want !== 'add') ||
    wantsFewRows(athlete)
  )
}

/** Net of warm-ups. */
export function isMinimumDose(profile: AthleteProfile): boolean {
  const warmUps = profile.days_per_week * fullWeek.warmUpMinutes
  return minutesAWeek(profile) - warmUps < LEAST_NET_MINUTES
}

/** A training day's minutes on average while work is built up; singles and their rests say nothing of the others. */
export function typicalMinutes(request: Pick<NoticeRequest, 'weeks'>): number {
  const days = loadingWeeks(request)
    .filter(({ phase }) => phase !== 'realization')
    .flatMap((week) => week.days)
    .filter(({ kind }) => kind === 'training')
  return Math.round(days.reduce((sum, { minutes }) => sum + minutes, 0) / Math.max(1, days.length))
}

function easyWork({ athlete }: NoticeRequest): string {
  return athlete.exercises.has('bike-steady') ? 'on the bike' : 'of walking'
}
