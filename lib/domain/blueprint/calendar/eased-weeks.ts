import type { Athlete } from '@/lib/domain/athlete/athlete'
import { layoffOf } from '@/lib/domain/athlete/time/layoff'
import { followsTest, isTest } from './event-dose'

/** Weeks that hold less than others because the athlete wished so: nothing is to be held against them. */
export function easedWeeks(athlete: Athlete): ReadonlySet<number> {
  const { wishes, event, weeks } = athlete
  const all = Array.from({ length: weeks }, (_, index) => index + 1)
  const early = layoffOf(wishes)?.weeks ?? 0
  return new Set(
    all.filter(
      (week) =>
        wishes.season === 'in' ||
        week <= early ||
        (wishes.season === 'pre' && week > weeks - PRE_SEASON_WEEKS) ||
        (event !== null && isNearEvent(event, week)),
    ),
  )
}

/** The last weeks before a season, in which sets are fewer. */
export const PRE_SEASON_WEEKS = 2

function isNearEvent(event: NonNullable<Athlete['event']>, week: number): boolean {
  const { kind, week: at } = event
  if (kind === 'weekly_match') return week >= at
  if (kind === 'race') return week >= at - 2 && week <= at + 1
  if (kind === 'season' || kind === 'expedition') return week === at - 1 || week === at
  return (isTest(kind) && week === at) || followsTest(event, week)
}
