import type { Wishes } from '@/lib/domain/athlete/wishes'
import { primaryGroups, type VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { PlannedWishes } from '@/lib/domain/blueprint/wishes/planned-wishes'
import { weekWithout, type CountedWeek } from '@/lib/domain/blueprint/wishes/week-as-wished'

/** Other wishes that take sets, in the order in which they are suspected. */
const TAKERS: [keyof Wishes, string][] = [
  ['layoff_weeks', 'the weeks after your time off hold fewer sets'],
  ['season', 'your season leaves fewer sets'],
  ['conditioning', 'the conditioning that you asked for takes the time'],
  ['body', 'you recover from less while you lose weight'],
  ['lifts', 'the lifts that you named take the time'],
  ['skills', 'the skill that you named takes the time'],
  ['tone', 'a calm start has few exercises'],
  ['style', 'the way in which you like to train leaves no room'],
]

/** Share of the session's minutes from which nothing more fits in. */
const FULL = 0.9

/** Why muscles get no more sets, `setsOf` them counted in this week and in the one without another wish. */
export function noMoreBecause(
  plan: PlannedWishes,
  week: CountedWeek,
  groups: readonly VolumeGroup[],
  setsOf: (week: CountedWeek) => number,
): string {
  const { athlete } = plan
  const isTrainable = [...athlete.exercises].some((id) =>
    primaryGroups(catalogueEntry(id)).some((group) => groups.includes(group)),
  )
  if (!isTrainable) return 'what you have and may do allows no exercise for it'
  const taker = TAKERS.find(
    ([kind]) => isAsked(athlete.wishes[kind]) && setsOf(weekWithout(plan, kind)) > setsOf(week),
  )
  if (taker) return taker[1]
  const minutes = week.sessions.reduce((sum, session) => sum + session.minutes, 0)
  const asked = week.sessions.reduce(
    (sum, { day }) => sum + (athlete.dayMinutes[day - 1] ?? athlete.sessionMinutes),
    0,
  )
  return minutes >= FULL * asked
    ? 'your time is full'
    : 'your goal, your level and what you have ask for no more'
}

function isAsked(wish: Wishes[keyof Wishes]): boolean {
  return Array.isArray(wish) ? wish.length > 0 : wish !== null
}
