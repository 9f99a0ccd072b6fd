import { noWishes, type WishAnswer, type Wishes } from '@/lib/domain/athlete/wishes'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { blueprintSlots } from '@/lib/domain/blueprint/blueprint-slots'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import type { Slot } from '@/lib/domain/blueprint/schema'
import type { PlanBasis } from '@/lib/domain/blueprint/weeks/plan-basis'
import { planWeek } from '@/lib/domain/blueprint/weeks/plan-week'
import type { PlannedWishes } from '@/lib/domain/blueprint/wishes/planned-wishes'

const ALREADY = 'Your plan is like that already.'

/** What would be so without the wish too is said to be; a sentence that says it in its own words is left. */
export function sayAlready(plan: PlannedWishes, answer: WishAnswer): WishAnswer {
  const { key, outcome, sentence } = answer
  const isSo = outcome === 'done' || outcome === 'partly'
  if (!isSo || sentence.includes('already') || !isSameWithout(plan, key)) return answer
  return { ...answer, sentence: `${sentence} ${ALREADY}` }
}

/** Whether every row of every week stays as it is without the wish. */
function isSameWithout({ profile, athlete, basis, slots }: PlannedWishes, key: string): boolean {
  const others = deriveAthlete(profile, withoutWish(athlete.wishes, key), athlete.style)
  const plain = planBasis(others)
  return (
    others.weekdays.join() === athlete.weekdays.join() &&
    asSeen(plain.days) === asSeen(basis.days) &&
    basis.weeks.length === plain.weeks.length &&
    basis.weeks.every(
      (week, index) =>
        asSeen(planWeek(basis, week)) === asSeen(planWeek(plain, plain.weeks[index]!)),
    ) &&
    asSeen(slotsOf(plain)) === asSeen(slots)
  )
}

function slotsOf(basis: PlanBasis): Slot[] {
  return blueprintSlots(basis, [...planWeeks(basis)])
}

/** All wishes but the one that goes by this name. */
function withoutWish(wishes: Wishes, key: string): Wishes {
  return {
    ...wishes,
    ...(key in noWishes && { [key]: noWishes[key as keyof Wishes] }),
    areas: wishes.areas.filter(({ area, ask }) => `areas:${area}:${ask}` !== key),
    lifts: wishes.lifts.filter(({ exercise, ask }) => `lifts:${exercise}:${ask}` !== key),
    skills: wishes.skills.filter(({ skill }) => `skills:${skill}` !== key),
    off_days: wishes.off_days.filter((day) => `off_days:${day}` !== key),
    style: wishes.style.filter((style) => `style:${style}` !== key),
  }
}

/** What an athlete sees of a plan, and not how it came about. */
function asSeen(plan: unknown): string {
  return JSON.stringify(plan, (key, value: unknown) => (HOW_IT_CAME.has(key) ? undefined : value))
}

const HOW_IT_CAME = new Set(['why', 'asked', 'emphasized', 'base', 'place', 'fullAtFirst'])
