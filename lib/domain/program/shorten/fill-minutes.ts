import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isMainTag, type Tag } from '@/lib/domain/blueprint/styles/tags'
import { pairingOf } from '@/lib/domain/blueprint/weeks/pairs'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { Exercise } from '@/lib/domain/program/schema'
import { workoutMinutes } from '@/lib/domain/program/workout-minutes'
import { cutTo, leastOf, sizeOf } from './cut-exercise'

interface Filling {
  /** As they are on that day: with its minutes. */
  athlete: Athlete
  /** Of the day, in its order. */
  exercises: readonly Exercise[]
  tagOf: (slot: string) => Tag | undefined
  minutes: number
}

interface Filled {
  exercises: Exercise[]
  /** By the plan's own clock; more than were asked for where even the least takes longer. */
  minutes: number
}

/** How much there is of each slot; what is left out has no entry. */
type Sizes = ReadonlyMap<string, number>

/**
 * What is trained of a day in so many minutes, by the plan's priorities. The least are the top sets of its heavy lifts,
 * skills and attempts, or two plain sets of each; then the rest of these, then supporting lifts, accessories and
 * conditioning: of each kind the least of all before more of any. Accessories alternate where the plan lets them.
 */
export function fillMinutes({ athlete, exercises, tagOf, minutes }: Filling): Filled {
  const ranks = ranksOf(exercises, (exercise) => rankOf(athlete, exercise, tagOf))
  const arranged = (sizes: Sizes) => pairNeighbours(athlete, cut(exercises, sizes), tagOf)
  const take = (sizes: Sizes) => workoutMinutes(athlete, arranged(sizes))
  let sizes = leastSizes(ranks)
  for (const step of ranks.flatMap(stepsOf)) {
    const larger = step(sizes)
    if (larger && take(larger) <= minutes) sizes = larger
  }
  return { exercises: arranged(sizes), minutes: take(sizes) }
}

const HEAVY = 0

/** What is trained before what. */
function rankOf({ style }: Athlete, { slot, sets }: Exercise, tagOf: Filling['tagOf']): number {
  const tag = tagOf(slot) ?? 'a'
  if (['H', 'B', 'B1', 'k'].includes(tag) || sets.some(({ kind }) => kind === 'test')) return HEAVY
  if (isMainTag(tag) || tag === 'p') return 1
  if (tag === 's') return 2
  // Where it is half of the plan it is no finisher.
  if (tag === 'c') return style === 'fitness' || style === 'sport_endurance' ? 3 : 5
  return 4
}

function ranksOf(exercises: readonly Exercise[], rank: (exercise: Exercise) => number) {
  return [HEAVY, 1, 2, 3, 4, 5].map((each) =>
    exercises.filter((exercise) => rank(exercise) === each),
  )
}

/** Of every heavy lift the least; a day without one is there for the first of its best. */
function leastSizes(ranks: readonly Exercise[][]): Sizes {
  const heavy = ranks[HEAVY]!
  const main = heavy.length > 0 ? heavy : ranks.flat().slice(0, 1)
  return new Map(main.map((exercise) => [exercise.slot, leastOf(exercise)]))
}

type Step = (sizes: Sizes) => Sizes | null

/** The least of each, then one more of each in turn until all are whole. */
function stepsOf(rank: readonly Exercise[]): Step[] {
  const most = Math.max(0, ...rank.map((exercise) => sizeOf(exercise)))
  const more = Array.from({ length: most }, () => rank.map(oneMore)).flat()
  return [...rank.map(atAll), ...more]
}

function atAll(exercise: Exercise): Step {
  const { slot, in_rests_of } = exercise
  return (sizes) => {
    const hasHost = in_rests_of === null || sizes.has(in_rests_of)
    return sizes.has(slot) || !hasHost ? null : new Map(sizes).set(slot, leastOf(exercise))
  }
}

function oneMore(exercise: Exercise): Step {
  return (sizes) => {
    const size = sizes.get(exercise.slot)
    if (size === undefined || size >= sizeOf(exercise)) return null
    return new Map(sizes).set(exercise.slot, size + 1)
  }
}

/** In the order of the day; whoever lost a partner stands alone. */
function cut(exercises: readonly Exercise[], sizes: Sizes): Exercise[] {
  const kept = exercises.filter(({ slot }) => sizes.has(slot))
  return kept.map((exercise) => {
    const { slot, superset } = exercise
    const isPaired = kept.some((other) => other.slot !== slot && other.superset === superset)
    return { ...cutTo(exercise, sizes.get(slot)!), superset: isPaired ? superset : null }
  })
}

const LETTERS = ['A', 'B', 'C', 'D'] as const

/** Accessories beside each other that nobody shares the rests of are done in turn, where the plan would pair them. */
function pairNeighbours(
  athlete: Athlete,
  exercises: readonly Exercise[],
  tagOf: Filling['tagOf'],
): Exercise[] {
  const paired = [...exercises]
  const isAlone = ({ superset, in_rests_of }: Exercise) => superset === null && in_rests_of === null
  for (let index = 1; index < paired.length; index += 1) {
    const pair = [paired[index - 1]!, paired[index]!]
    const letter = LETTERS.find((each) => paired.every(({ superset }) => superset !== each))
    if (!letter || !pair.every(isAlone) || !mayAlternate(athlete, pair, tagOf)) continue
    paired.splice(index - 1, 2, ...pair.map((each) => ({ ...each, superset: letter })))
  }
  return paired
}

function mayAlternate(
  athlete: Athlete,
  pair: readonly Exercise[],
  tagOf: Filling['tagOf'],
): boolean {
  const rows = pair.map(({ slot, exercise_id, rest_seconds }) => ({
    tag: tagOf(slot) ?? 's',
    pattern: catalogueEntry(exercise_id).pattern,
    rest: rest_seconds,
  }))
  return pairingOf(athlete, rows).mates[0] !== null
}
