import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint, BlueprintWeek, Notice } from '@/lib/domain/blueprint/schema'
import { saySessionMinutes } from '@/lib/domain/words/session-minutes'
import { count } from '@/lib/domain/words/format'

/** What was asked for, and what was planned for it. */
export interface NoticeRequest {
  profile: AthleteProfile
  athlete: Athlete
  slots: Blueprint['slots']
  weeks: readonly BlueprintWeek[]
}

export type NoticeRule = (request: NoticeRequest) => Notice | Notice[] | null

/** Weeks that build up: neither deload nor taper. */
export function loadingWeeks({ weeks }: Pick<NoticeRequest, 'weeks'>): BlueprintWeek[] {
  return weeks.filter(({ phase }) => phase !== 'deload' && phase !== 'taper')
}

/** `3 days of 60 minutes` */
export function daysTimesMinutes(profile: AthleteProfile): string {
  return `${count(profile.days_per_week, 'day')} of ${saySessionMinutes(profile)}`
}
