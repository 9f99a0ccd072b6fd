import type { Area, WishAnswer } from '@/lib/domain/athlete/wishes'
import { groupsOfArea, servedAreas } from '@/lib/domain/athlete/wanted-groups'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { keptRange } from '@/lib/domain/blueprint/obey/spare-areas'
import { OWN_ROWS } from '@/lib/domain/blueprint/obey/obey-areas'
import { primaryGroups, type VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { countWorkingSets } from '@/lib/domain/blueprint/weeks/row'
import { count, formatDecimal, formatList } from '@/lib/domain/words/format'
import { areaWords } from '@/lib/domain/words/wish-words'
import { volumeGroupWords } from '@/lib/domain/words/words'
import { noMoreBecause } from './compared/no-more-because'
import type { Answer, PlannedWishes } from './planned-wishes'
import { countedWeek, directSets, totalSets, weekWithout, type CountedWeek } from './week-as-wished'
import { sentenceCase } from '@/lib/domain/words/sentence-case'

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
  return saidOnce(
    areas.map(({ area, ask }) => ({
      key: `areas:${area}:${ask}`,
      ...(ask === 'more' ? answerMore(weeks, area) : answerLess(weeks, area)),
    })),
  )
}

const KEPT = ' The rest is kept, not built.'

/** What holds for the whole week is said by the first that has it. */
function saidOnce(answers: WishAnswer[]): WishAnswer[] {
  const first = answers.findIndex(({ sentence }) => sentence.endsWith(KEPT))
  return answers.map((answer, index) =>
    index > first ? { ...answer, sentence: answer.sentence.replace(KEPT, '') } : answer,
  )
}

function answerMore(weeks: Weeks, area: Area): Answer {
  const { athlete } = weeks.plan
  const served = servedAreas(athlete.wishes.areas).find((each) => each.area === area)
  if (!served) return notServed(area)
  if (OWN_ROWS[area]) return answerOwnRows(weeks, area)
  const all = groupsOfArea[area]
  if (served.groups.length === 0) return notServed(area)
  const { now, plain, isDirect, counted } = setsFor(weeks, served.groups)
  const [after, before] = [setsWord(now, isDirect), plain === 0 ? 'none' : formatDecimal(plain)]
  const name =
    served.groups.length === all.length ? nameOf(area) : sentenceCase(named(served.groups))
  if (now <= plain)
    return {
      outcome: 'not_possible',
      sentence:
        now === 0
          ? `${name}: no set${isDirect ? ' of its own' : ''} a week, because ${reasonFor(weeks, served.groups)}.`
          : `${name}: ${after} a week and no more, because ${reasonFor(weeks, served.groups)}.`,
    }
  const enough = now >= (isDirect ? ENOUGH_DIRECT : ENOUGH) * plain
  const isSome = now >= LEAST_DONE
  const without = isDirect ? withoutSets(weeks, served.groups) : []
  if (without.length > 0)
    return {
      outcome: 'partly',
      sentence: `${name}: ${after} a week instead of ${before}, none of them for the ${named(without)}, because ${reasonFor(weeks, without)}.${KEPT}`,
    }
  const whole =
    served.groups.length === all.length && isSome && (enough || (isDirect && now >= MANY * counted))
  return {
    outcome: whole ? 'done' : 'partly',
    sentence: `${name}: ${after} a week instead of ${before}${whole ? '' : `, and no more because ${enough && isSome ? 'a week brings up five muscles at once' : reasonFor(weeks, served.groups)}`}.${KEPT}`,
  }
}

/** Small muscles of an area that get no exercise of their own, while others of it do. */
function withoutSets({ now }: Weeks, groups: readonly VolumeGroup[]): VolumeGroup[] {
  return groups.filter((group) => SMALL.has(group) && directSets(now, group) === 0)
}

/** `Lats (the same as the whole back)`: what is no muscle of its own in the plan is said to be more. */
function nameOf(area: Area): string {
  const name = sentenceCase(areaWords[area])
  return area === 'lats' || area === 'upper_back' ? `${name} (the same as the whole back)` : name
}

/** What is called done: of a small muscle's own sets, of a large one's sets in all, and whatever the plan had. */
const ENOUGH_DIRECT = 1.4
const ENOUGH = 1.25
const MANY = 12
/** Fewer sets a week build next to nothing. */
const LEAST_DONE = 3

function notServed(area: Area): Answer {
  return {
    outcome: 'not_possible',
    sentence: `${sentenceCase(areaWords[area])}: kept as it would be anyway. A week brings up three areas and five muscles at most, the first that you named; more would be less for each.`,
  }
}

function reasonFor(weeks: Weeks, groups: readonly VolumeGroup[]): string {
  return noMoreBecause(weeks.plan, weeks.now, groups, (week) => sum(setsIn(week, groups)))
}

/** Small muscles are counted by their own exercises, large ones by all that trains them. */
function setsFor({ now, plain }: Weeks, groups: readonly VolumeGroup[]) {
  const isDirect = countsDirect(groups)
  return {
    now: sum(setsIn(now, groups)),
    plain: sum(setsIn(plain, groups)),
    isDirect,
    counted: setsIn(now, groups).length,
  }
}

function setsIn(week: CountedWeek, groups: readonly VolumeGroup[]): number[] {
  return countsDirect(groups)
    ? groups.filter((group) => SMALL.has(group)).map((group) => directSets(week, group))
    : groups.map((group) => totalSets(week, group))
}

function countsDirect(groups: readonly VolumeGroup[]): boolean {
  return (
    groups.some((group) => SMALL.has(group)) &&
    groups.every((group) => SMALL.has(group) || group === 'front_delts')
  )
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
      sentence: `${sentenceCase(areaWords[area])}: what you have, may do and have time for leaves no exercise for ${TRAINED_BY_THE_WAY}.`,
    }
  const [first] = rows
  return {
    outcome: sets >= LEAST_DONE ? 'done' : 'partly',
    sentence: `${sentenceCase(areaWords[area])}: ${count(sets, 'set')} of ${withinSentence(first?.row.exercise.name ?? '')} a week, on ${count(rows.length, 'day')}, beside what heavy lifts give.`,
  }
}

const TRAINED_BY_THE_WAY = 'it alone; the big lifts train it by the way'

function answerLess(weeks: Weeks, area: Area): Answer {
  const { less } = weeks.plan.athlete
  const name = nameOf(area)
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
  const asBefore = groups.filter((_, index) => (now[index] ?? 0) >= (plain[index] ?? 0))
  const already =
    asBefore.length === 0 ? '' : `; the plan has as few for the ${named(asBefore)} already`
  return {
    outcome: low ? 'done' : 'partly',
    sentence: `${name}: ${after === 0 ? '' : 'kept with '}${listed(groups, now)} a week instead of ${formatList(plain.map(formatDecimal))}${comesLast(weeks.now, groups) ? ', last in the session' : ''}${already}${low ? '' : '; the lifts that your goal is about train it on'}.`,
  }
}

/** On each day that trains these muscles, no lift for others follows. */
function comesLast({ sessions }: CountedWeek, groups: readonly VolumeGroup[]): boolean {
  const trainings = sessions.map(({ rows }) =>
    rows
      .filter(({ row }) => row.tag !== 'c' && row.tag !== 'p')
      .map(({ row }) => primaryGroups(row.exercise).some((group) => groups.includes(group))),
  )
  return (
    trainings.some((rows) => rows.includes(true)) &&
    trainings.every(
      (rows) => !rows.includes(true) || !rows.slice(rows.indexOf(true)).includes(false),
    )
  )
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
  const said = (sets: number) => (sets === 0 ? 'no sets' : count(sets, 'set'))
  if (groups.length === 1) return said(sets[0] ?? 0)
  return formatList(
    groups.map((group, index) => `${said(sets[index] ?? 0)} for the ${named([group])}`),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function named(groups: readonly VolumeGroup[]): string {
  return formatList(groups.map((group) => volumeGroupWords[group].toLowerCase()))
}
