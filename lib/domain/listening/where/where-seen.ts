import { placeEvent } from '@/lib/domain/athlete/time/event-place'
import { layoffOf } from '@/lib/domain/athlete/time/layoff'
import { groupsOfArea } from '@/lib/domain/athlete/wanted-groups'
import { PRE_SEASON_WEEKS } from '@/lib/domain/blueprint/calendar/eased-weeks'
import { resolveExclusions } from '@/lib/domain/catalogue/catalogue'
import { namesOf } from '@/lib/domain/listening/settle/fields/settle-exercises'
import { OWN_ROWS } from '@/lib/domain/blueprint/obey/obey-areas'
import { primaryGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import type { WishMeaning } from '@/lib/domain/listening/heard'
import type { OfKind } from '@/lib/domain/listening/settle/ruling'
import type { PlanSeen, Told } from '@/lib/domain/listening/say/told'
import { weekWords, whereRows } from './rows-seen'

/** Where in the plan a wish that is obeyed is seen; null where it has no place of its own. */
export function whereSeen({ meanings: [meaning], plan, profile }: Told): string | null {
  if (!plan) return null
  return WHERE[meaning.kind]?.(meaning as never, plan, profile) ?? null
}

type Where<K extends WishMeaning['kind']> = (
  meaning: OfKind<K>,
  plan: PlanSeen,
  profile: Told['profile'],
) => string | null

const WHERE: { [K in WishMeaning['kind']]?: Where<K> } = {
  area: ({ area }, plan) => {
    const own = OWN_ROWS[area]
    const groups = groupsOfArea[area]
    return whereRows(plan, ({ slot, exercise }) =>
      own
        ? slot.key === own
        : !FAST.has(slot.tag) && primaryGroups(exercise).some((group) => groups.includes(group)),
    )
  },
  lift: ({ exercise_id, ask }, plan) =>
    ask === 'keep' ? whereRows(plan, ({ exercise }) => exercise.id === exercise_id) : null,
  skill: (_, plan) => whereRows(plan, ({ slot }) => slot.tag === 'k'),
  event: ({ event: kind, date }, plan, profile) => {
    if (date === null || kind === 'weekly_match') return everyWeek(plan)
    const week = placeEvent(profile, { event: { kind, date } })?.week ?? 0
    return plan.weeks.some((each) => each.week === week) ? weekWords([week]) : null
  },
  avoid: (wish, plan) => (resolveExclusions(namesOf(wish)).ids.size > 0 ? everyWeek(plan) : null),
  limit: (_, plan) => everyWeek(plan),
  day: (_, plan) => everyWeek(plan),
  days_per_week: (_, plan) => everyWeek(plan),
  every_other_day: (_, plan) => everyWeek(plan),
  minutes: (_, plan) => everyWeek(plan),
  equipment: (_, plan) => everyWeek(plan),
  sport: ({ season }, plan) => {
    if (season === null) return null
    const weeks = plan.weeks.map(({ week }) => week)
    return season === 'pre' ? weekWords(weeks.slice(-PRE_SEASON_WEEKS)) : everyWeek(plan)
  },
  layoff: ({ weeks }, plan) => {
    const eased = layoffOf({ layoff_weeks: weeks })?.weeks ?? 0
    const first = plan.weeks.slice(0, eased).map(({ week }) => week)
    return first.length === 0 ? null : weekWords(first)
  },
  style: ({ style }, plan) =>
    style === 'supersets'
      ? whereRows(plan, ({ row }) => row.superset !== null)
      : style === 'no_supersets' || style in SPLITS
        ? everyWeek(plan)
        : null,
  conditioning: ({ want }, plan) =>
    want === 'add' ? whereRows(plan, ({ slot }) => slot.tag === 'c') : everyWeek(plan),
}

const FAST = new Set(['c', 'p'])
const SPLITS = { full_body: true, upper_lower: true, push_pull_legs: true }

function everyWeek({ weeks }: PlanSeen): string {
  return weekWords(weeks.map(({ week }) => week))
}
