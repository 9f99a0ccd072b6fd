import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import {
  areaSchema,
  eventKindSchema,
  skillSchema,
  trainingStyleSchema,
  wishesSchema,
  type Wishes,
} from '@/lib/domain/athlete/wishes'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import { chance, drawn, oneOf, someOf, type Next, type Weights } from './draw-by-weight'

/** How often each kind is wished for, of a hundred wishes (docs/profiles.md), and how many of them at once. */
const KINDS: Weights<keyof Wishes> = [
  [28, 'areas'],
  [13, 'body'],
  [12, 'lifts'],
  [12, 'skills'],
  [11, 'style'],
  [7, 'event'],
  [7, 'conditioning'],
  [4, 'layoff_weeks'],
  [2, 'off_days'],
  [2, 'season'],
  [2, 'tone'],
]
const AT_ONCE: Weights<number> = [
  [60, 1],
  [25, 2],
  [10, 3],
  [5, 5],
]
const AREAS: Weights<'more' | 'less'> = [
  [85, 'more'],
  [15, 'less'],
]
const SKILLS: Weights<'pull_up' | 'push_up' | 'dip' | 'any'> = [
  [45, 'pull_up'],
  [20, 'push_up'],
  [10, 'dip'],
  [25, 'any'],
]
const LIFTS = [
  'back-squat',
  'bench-press',
  'conventional-deadlift',
  'overhead-press',
  'overhand-pull-up',
  'barbell-hip-thrust',
  'ez-bar-curl',
  'bulgarian-split-squat',
  'floor-push-up',
]

/** One to five kinds of wishes of an athlete whose program starts on that day. */
export function drawnWishes(
  next: Next,
  { duration_weeks, weight_kg }: AthleteProfile,
  start: string,
): Wishes {
  const kinds = Array.from({ length: drawn(next, AT_ONCE) }, () => drawn(next, KINDS))
  const dateIn = (weeks: number) => daysAfter(start, 3 + next(7 * weeks))
  const draw: { [Kind in keyof Wishes]: () => Wishes[Kind] } = {
    areas: () =>
      someOf(next, areaSchema.options, 1 + next(3)).map((area) => ({
        ...{ area, ask: drawn(next, AREAS) },
      })),
    lifts: () => someOf(next, LIFTS, 1 + next(2)).map((lift) => liftWish(next, lift, weight_kg)),
    skills: () => [skillWish(next)],
    event: () => ({ kind: oneOf(next, eventKindSchema.options), date: dateIn(duration_weeks + 3) }),
    off_days: () => someOf(next, weekdaySchema.options, 1 + next(2)),
    season: () => oneOf(next, ['off', 'pre', 'in']),
    layoff_weeks: () => oneOf(next, [2, 4, 8, 20, 52, 400]),
    style: () => someOf(next, trainingStyleSchema.options, 1 + next(2)),
    conditioning: () => ({
      want: oneOf(next, ['add', 'none', 'own']),
      minutes: chance(next, 50) ? oneOf(next, [10, 15, 20, 30, 45]) : null,
    }),
    body: () => oneOf(next, ['lose', 'lose', 'gain', 'recomp', 'maintain']),
    tone: () => oneOf(next, ['nervous', 'experienced']),
  }
  return wishesSchema.parse(Object.fromEntries(kinds.map((kind) => [kind, draw[kind]()])))
}

function liftWish(next: Next, exercise: string, weight: number): Wishes['lifts'][number] {
  const ask = oneOf(next, ['improve', 'improve', 'keep', 'target'] as const)
  const aim = Math.max(20, 2.5 * Math.round((weight * (0.5 + next(150) / 100)) / 2.5))
  return {
    ...{ exercise, ask, by: null },
    kg: ask === 'target' ? aim : null,
    reps: ask === 'target' ? oneOf(next, [1, 3, 5, null]) : null,
  }
}

function skillWish(next: Next): Wishes['skills'][number] {
  const skill = drawn(next, SKILLS)
  const now = oneOf(next, [null, 0, 0, 1, 3, 5, 8, 12])
  return {
    skill: skill === 'any' ? oneOf(next, skillSchema.options) : skill,
    now,
    reps: chance(next, 50) ? (now ?? 0) + 1 + next(10) : null,
  }
}

function daysAfter(start: string, days: number): string {
  const date = new Date(`${start}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
