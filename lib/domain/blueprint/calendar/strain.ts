import { isLowerBody, isPress, isPull } from '@/lib/domain/catalogue/exercise-kinds'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { exercisesOf } from '@/lib/domain/blueprint/lists/exercise-lists'
import type { DayTemplate, SlotPlan } from '@/lib/domain/blueprint/styles/day-notation'
import { type Tag, tagSets } from '@/lib/domain/blueprint/styles/tags'

/** What a core row of a tag costs the muscles that it trains. Our judgement. */
const COST: Record<Tag, number> = {
  ...{ H: 4, B: 4, B1: 3, V: 3, M: 3, S: 2, L: 1.5 },
  ...{ s: 1, k: 1, p: 1, a: 0, c: 0 },
}

const SQUAT_THEN_HINGE = 40
const HINGE_THEN_SQUAT = 20
const FAST_AGAIN = 12
const PRESSES = 0.5
const PULLS = 0.25

/** What it costs that one day is followed by the other within 24 hours, in points. Our judgement. */
export function strainBetween(one: DayTemplate, other: DayTemplate): number {
  const both = (isOf: (exercise: CatalogueEntry) => boolean) => cost(one, isOf) * cost(other, isOf)
  const squatThenHinge = isHeavy(one, 'knee') && isHeavy(other, 'hinge')
  const hingeThenSquat = isHeavy(one, 'hinge') && isHeavy(other, 'knee')
  const fastAgain = isFast(one) && isFast(other)
  const fastOnTiredLegs = isHeavy(one, 'knee') && sprints(other)
  return (
    both(isLowerBody) +
    PRESSES * both(isPress) +
    PULLS * both(isPull) +
    SQUAT_THEN_HINGE * Number(squatThenHinge) +
    HINGE_THEN_SQUAT * Number(hingeThenSquat) +
    FAST_AGAIN * (Number(fastAgain) + Number(fastOnTiredLegs))
  )
}

/** Whether the day has one of the lifts that end on the highest percent. */
export function isPeakDay(day: DayTemplate): boolean {
  return isHeavy(day, 'knee') || isHeavy(day, 'horizontal_push')
}

/** Seconds that a day's core takes, roughly. */
export function coreSeconds({ core }: DayTemplate): number {
  return core.reduce((sum, { tag }) => sum + tagSets[tag].base * (90 + 40 * COST[tag]), 0)
}

function cost({ core }: DayTemplate, isOf: (exercise: CatalogueEntry) => boolean): number {
  const rows = core.filter((slot) => isOf(firstOf(slot)))
  return rows.reduce((sum, { tag }) => sum + COST[tag], 0)
}

function isHeavy({ core }: DayTemplate, pattern: CatalogueEntry['pattern']): boolean {
  return core.some((slot) => slot.tag === 'H' && firstOf(slot).pattern === pattern)
}

function isFast({ core }: DayTemplate): boolean {
  return core.some((slot) => ['jump', 'sprint'].includes(firstOf(slot).pattern))
}

function sprints({ core }: DayTemplate): boolean {
  return core.some((slot) => firstOf(slot).pattern === 'sprint')
}

/** What a list begins with stands for all of it. */
function firstOf({ key }: SlotPlan): CatalogueEntry {
  return exercisesOf(key)[0]!
}
