import { populationOf } from '@/lib/domain/athlete/population'
import { type Style, trainsForStrength } from '@/lib/domain/athlete/style'
import { count } from '@/lib/domain/words/format'
import type { NoticeRequest, NoticeRule } from './notice-rule'
import { sentenceCase } from '@/lib/domain/words/sentence-case'

/** Weeks that a peak and a taper need. */
const STRENGTH_PEAK = 6
const POWER_PEAK = 8

export const noPeak: NoticeRule = (request) => {
  const { profile, athlete } = request
  const needed = weeksForPeak(athlete)
  if (needed === null || athlete.weeks >= needed || !populationOf(profile).mayPeak) return null
  return {
    code: 'no_peak',
    asked: count(athlete.weeks, 'week'),
    planned: 'ends on its heaviest normal week',
    sentence: `A peak and a taper need at least ${needed} weeks. ${sentenceCase(count(athlete.weeks, 'week'))} ${athlete.weeks === 1 ? 'ends' : 'end'} on the heaviest normal week instead.`,
  }
}

/** Beginners hear nothing: nobody who adds weight every session looks for a test. */
export const noMaximumTest: NoticeRule = (request) => {
  const { profile, athlete } = request
  const because = whyNoTest(request)
  if (!trainsForStrength(athlete.style) || athlete.level === 'beginner' || !because) return null
  return {
    code: 'no_maximum_test',
    asked: 'strength',
    planned: 'progress by repetitions, no test of a maximum',
    sentence: `${because} we plan no test of a maximum.${profile.age === null ? ' Tell us your age and we do.' : ''} Progress shows in the repetitions you do with the same weight.`,
  }
}

export const enduranceWithSport: NoticeRule = ({ athlete }) => {
  if (athlete.style !== 'sport_endurance') return null
  return {
    code: 'endurance_with_sport',
    asked: 'endurance with a sport',
    planned: 'heavy low-volume lifting and jumps',
    sentence:
      'For an endurance sport, few heavy sets and some jumps help most: they make each stride or stroke cheaper. Your conditioning stays yours to plan; keep three hours between it and lifting.',
  }
}

/** Null for styles that do not peak. */
export function weeksForPeak({ style }: { style: Style }): number | null {
  if (trainsForStrength(style)) return STRENGTH_PEAK
  return style === 'athletic' || style === 'weightlifting' ? POWER_PEAK : null
}

function whyNoTest({ profile }: NoticeRequest): string | null {
  const { under18, senior, ageUnknown } = populationOf(profile)
  if (under18) return 'Under 18'
  if (senior) return 'From 65 on'
  return ageUnknown ? 'Without knowing your age' : null
}
