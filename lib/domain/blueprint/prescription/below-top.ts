import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isTest } from '@/lib/domain/blueprint/calendar/event-dose'
import type { SetGroup } from '@/lib/domain/blueprint/weeks/row'

/** Percent by which back-offs are lighter than the top set, however far that one was eased. */
const BELOW_TOP = 4

/** Percent that a further repetition in reserve takes off. */
const PERCENT_A_REP = 2.5

/** What is left beyond this is no longer told apart: the set is easy. */
const EASY = 6

/** The week of the program that is a test's by a wish; null where there is none. */
export function testWeek({ event, weeks }: Athlete): number | null {
  return event && isTest(event.kind) && event.week >= 2 && event.week <= weeks ? event.week : null
}

/** Back-offs lighter than their top set, where a wish makes the top set what the plan leads to. */
export function belowTop<T extends SetGroup>(athlete: Athlete, groups: T[]): T[] {
  const wantsTop = testWeek(athlete) !== null || athlete.wishes.style.includes('top_set')
  const top = groups[0]?.pct ?? null
  if (!wantsTop || top === null) return groups
  return groups.map((group, index) => {
    const off = index === 0 || group.pct === null ? 0 : group.pct - (top - BELOW_TOP)
    if (off <= 0) return group
    const left = Math.round(off / PERCENT_A_REP)
    const rir = group.rir === null ? null : Math.min(EASY, group.rir + left)
    return { ...group, pct: top - BELOW_TOP, rir }
  })
}
