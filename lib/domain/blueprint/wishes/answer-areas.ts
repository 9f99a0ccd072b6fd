import type { Area, WishAnswer } from '@/lib/domain/athlete/wishes'
import { groupsOfArea, servedAreas } from '@/lib/domain/athlete/wanted-groups'
import { keptRange } from '@/lib/domain/blueprint/obey/spare-areas'
import { OWN_ROWS } from '@/lib/domain/blueprint/obey/obey-areas'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { countWorkingSets } from '@/lib/domain/blueprint/weeks/row'
import { count, formatDecimal, formatList } from '@/lib/domain/words/format'
import { areaWords } from '@/lib/domain/words/wish-words'
import { volumeGroupWords } from '@/lib/domain/words/words'
import type { Answer, PlannedWishes } from './planned-wishes'
import { countedWeek, directSets, totalSets, weekWithout, type CountedWeek } from './week-as-wished'

interface Weeks {
  plan: PlannedWishes
  now: CountedWeek
  plain: CountedWeek
}

/** More or less of a muscle, counted in the week against the same week without the wish. */
export function answerAreas(plan: PlannedWishes): WishAnswer[] {
  const { areas } = plan.athlete.wishes
  if (areas.length === 0) return []
  const weeks = { plan, now: countedWeek(plan.basis), plain: weekWithout(plan, 'areas') }
  return areas.map(({ area, ask }) => ({
    key: `areas:${area}:${ask}`,
    ...(ask === 'more' ? answerMore(weeks, area) : answerLess(weeks, area)),
  }))
}

function answerMore(weeks: Weeks, area: Area): Answer {
  const { athlete } = weeks.plan
  const served = servedAreas(athlete.wishes.areas).find((each) => each.area === area)
  if (!served) return notServed(area)
  if (OWN_ROWS[area]) return answerOwnRows(weeks, area)
  const all = groupsOfArea[area]
  if (served.groups.length === 0) return notServed(area)
  const { now, plain, isDirect, counted } = setsFor(weeks, served.groups)
  const [after, before] = [setsWord(now, isDirect), formatDecimal(plain)]
  const name = capital(served.groups.length === all.length ? areaWords[area] : named(served.groups))
  if (now <= plain)
    return {
      outcome: 'not_possible',
      sentence: `${name}: your time holds no more than the ${after} a week that the plan has anyway.`,
    }
  const enough = now >= (isDirect ? ENOUGH_DIRECT : ENOUGH) * plain
  const whole =
    served.groups.length === all.length && (enough || (isDirect && now >= MANY * counted))
  return {
    outcome: whole ? 'done' : 'partly',
    sentence: `${name}: ${after} a week instead of ${before}${whole ? '' : `, which is what ${enough ? 'five muscles at once leave room for' : 'your time holds'}`}. The rest is kept, not built.`,
  }
}

/** What is called done: of a small muscle's own sets, of a large one's sets in all, and whatever the plan had. */
const ENOUGH_DIRECT = 1.4
const ENOUGH = 1.25
const MANY = 12

function notServed(area: Area): Answer {
  return {
    outcome: 'partly',
    sentence: `${capital(areaWords[area])}: kept as it would be anyway. A week brings up three areas and five muscles at once, the first that you named; more would be less for each.`,
  }
}

/** Small muscles are counted by their own exercises, large ones by all that trains them. */
function setsFor({ now, plain }: Weeks, groups: readonly VolumeGroup[]) {
  const small = groups.filter((group) => SMALL.has(group))
  const isDirect =
    small.length > 0 && groups.every((group) => SMALL.has(group) || group === 'front_delts')
  const counted = isDirect ? small : groups
  const sets = (week: CountedWeek) =>
    counted.reduce(
      (sum, group) => sum + (isDirect ? directSets(week, group) : totalSets(week, group)),
      0,
    )
  return { now: sets(now), plain: sets(plain), isDirect, counted: counted.length }
}

const SMALL = new Set<VolumeGroup>([
  'side_delts',
  'rear_delts',
  'biceps',
  'triceps',
  'calves',
  'core',
])

function setsWord(sets: number, isDirect: boolean): string {
  return isDirect
    ? `${count(sets, 'set')} of ${sets === 1 ? 'its' : 'their'} own`
    : count(sets, 'set')
}

/** Grip, traps and inner thighs: exercises that are there for them alone. */
function answerOwnRows({ now }: Weeks, area: Area): Answer {
  const key = OWN_ROWS[area]
  const rows = now.sessions.flatMap((session) => session.rows.filter(({ row }) => row.key === key))
  const sets = rows.reduce((sum, { groups }) => sum + countWorkingSets(groups), 0)
  if (sets === 0)
    return {
      outcome: 'not_possible',
      sentence: `${capital(areaWords[area])}: what you have, may do and have time for leaves no exercise for ${TRAINED_BY_THE_WAY}.`,
    }
  const [first] = rows
  return {
    outcome: 'done',
    sentence: `${capital(areaWords[area])}: ${count(sets, 'set')} of ${first?.row.exercise.name ?? ''} a week, on ${count(rows.length, 'day')}, beside what heavy lifts give.`,
  }
}

const TRAINED_BY_THE_WAY = 'it alone; the big lifts train it by the way'

function answerLess(weeks: Weeks, area: Area): Answer {
  const { less } = weeks.plan.athlete
  const name = capital(areaWords[area])
  const groups = groupsOfArea[area].filter((group) => less.includes(group))
  if (OWN_ROWS[area])
    return {
      outcome: 'not_possible',
      sentence: `${name}: nothing in your plan is there for that alone, so there is nothing to take away.`,
    }
  if (groups.length === 0)
    return {
      outcome: 'not_possible',
      sentence: `${name}: you asked for more and for less of it; it gets more.`,
    }
  const sets = (week: CountedWeek) => groups.map((group) => totalSets(week, group))
  const [now, plain] = [sets(weeks.now), sets(weeks.plain)]
  const [after, before] = [sum(now), sum(plain)]
  if (after >= before) return { outcome: 'not_possible', sentence: notLess(name, groups, plain) }
  const low = groups.every((group, index) => (now[index] ?? 0) <= keptRange(group).hi + 0.5)
  return {
    outcome: low ? 'done' : 'partly',
    sentence: `${name}: kept with ${listed(groups, now)} a week instead of ${formatList(plain.map(formatDecimal))}, last in the session${low ? '' : '; the lifts that your goal is about train it on'}.`,
  }
}

/** Nothing to take away, or nothing that the goal's own lifts would not give back. */
function notLess(name: string, groups: readonly VolumeGroup[], sets: readonly number[]): string {
  if (sum(sets) === 0)
    return `${name}: the plan has nothing for it, so there is nothing to take away.`
  const isLittle = groups.every((group, index) => (sets[index] ?? 0) <= keptRange(group).hi)
  const because = isLittle
    ? 'which only just keep what you have'
    : 'because the lifts that your goal is about train it along'
  return `${name}: it stays at ${listed(groups, sets)} a week, ${because}.`
}

/** `6 sets`, `6 (quads), 4 (hamstrings) and 6 sets (glutes)` */
function listed(groups: readonly VolumeGroup[], sets: readonly number[]): string {
  if (groups.length === 1) return count(sets[0] ?? 0, 'set')
  return formatList(
    groups.map((group, index) => `${count(sets[index] ?? 0, 'set')} for the ${named([group])}`),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function named(groups: readonly VolumeGroup[]): string {
  return formatList(groups.map((group) => volumeGroupWords[group].toLowerCase()))
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
