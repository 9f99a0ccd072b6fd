import { noWishes, type WishAnswer, type Wishes } from '@/lib/domain/athlete/wishes'
import { groupsOfArea } from '@/lib/domain/athlete/wanted-groups'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { blueprintSlots } from '@/lib/domain/blueprint/blueprint-slots'
import { planBasisSteps, planWeeks } from '@/lib/domain/blueprint/plan-program'
import type { WeekPlan } from '@/lib/domain/blueprint/weeks/planned-week'
import type { PlannedWishes } from '@/lib/domain/blueprint/wishes/planned-wishes'

const ALREADY = 'Your plan is like that already.'

/**
 * What would be so without the wish too is said to be; a sentence that says it in its own words is left. In steps, as
 * `blueprintSteps`: it may plan a whole program.
 */
export function* sayAlready(
  plan: PlannedWishes,
  answer: WishAnswer,
): Generator<undefined, WishAnswer> {
  const { key, outcome, sentence } = answer
  const isSo = outcome === 'done' || outcome === 'partly'
  if (!isSo || sentence.includes('already')) return answer
  if (!(yield* isPlannedAs(plan, withoutWish(plan, key)))) return answer
  return { ...answer, sentence: `${sentence} ${ALREADY}` }
}

/** Whether every row of every week is what it would be with these wishes. */
export function* isPlannedAs(plan: PlannedWishes, wishes: Wishes): Generator<undefined, boolean> {
  const { profile, athlete, basis, plans, slots } = plan
  const others = deriveAthlete(profile, wishes, athlete.style)
  const plain = yield* planBasisSteps(others)
  if (others.weekdays.join() !== athlete.weekdays.join()) return false
  if (asSeen(plain.days) !== asSeen(basis.days)) return false
  if (plain.weeks.length !== plans.length) return false
  yield
  const without: WeekPlan[] = []
  for (const week of planWeeks(plain)) {
    if (asSeen(week) !== asSeen(plans[without.length])) return false
    without.push(week)
    yield
  }
  const otherSlots = blueprintSlots(plain, without)
  yield
  return asSeen(otherSlots) === asSeen(slots)
}

/**
 * All wishes but the one that goes by this name; of areas none that is for the same muscles, because lats are served
 * where the whole back is.
 */
function withoutWish({ athlete: { wishes } }: PlannedWishes, key: string): Wishes {
  return {
    ...wishes,
    ...(key in noWishes && { [key]: noWishes[key as keyof Wishes] }),
    areas: wishes.areas.filter((each) => !isOfSameMuscles(each, wishes.areas, key)),
    lifts: wishes.lifts.filter(({ exercise, ask }) => `lifts:${exercise}:${ask}` !== key),
    skills: wishes.skills.filter(({ skill }) => `skills:${skill}` !== key),
    off_days: wishes.off_days.filter((day) => `off_days:${day}` !== key),
    style: wishes.style.filter((style) => `style:${style}` !== key),
  }
}

type AreaWish = Wishes['areas'][number]

function isOfSameMuscles(one: AreaWish, all: readonly AreaWish[], key: string): boolean {
  const named = all.find(({ area, ask }) => `areas:${area}:${ask}` === key)
  if (!named || one.ask !== named.ask) return false
  return (
    one.area === named.area ||
    groupsOfArea[one.area].some((group) => groupsOfArea[named.area].includes(group))
  )
}

/** What an athlete sees of a plan, and not how it came about. */
function asSeen(plan: unknown): string {
  return JSON.stringify(plan, (key, value: unknown) => (HOW_IT_CAME.has(key) ? undefined : value))
}

const HOW_IT_CAME = new Set(['why', 'asked', 'emphasized', 'base', 'place', 'fullAtFirst'])
