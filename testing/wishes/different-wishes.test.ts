import { expect, test } from 'vitest'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes, wishKeys, wishesSchema, type Wishes } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { drawnWishes } from '@/testing/plans/drawn-wishes'
import { randomAthletes } from '@/testing/plans/random-athletes'
import { describeProfile } from '@/testing/programs/describe-profile'
import { samplingSeed, seeded } from '@/testing/sampling'

/*
 * Two different wishes never give the same rows in silence: where they do, one of the answers says that it is so, by
 * an outcome that is not `done` or in words. Where only a number differs (a date, kilograms, weeks), each answer says
 * what its own number leads to.
 */

const SAID = /already|the same as|alike|are ours/
const START = '2027-01-04'
const lift = { exercise: 'bench-press', kg: null, reps: null, by: null }
const on = (kind: string) => ({ event: { kind, date: '2027-01-30' } })

/** What asks for nearly the same, two or three at a time. */
const NEIGHBOURS: Partial<Record<keyof Wishes, unknown>>[][] = [
  [
    { areas: [{ area: 'back', ask: 'less' }] },
    { areas: [{ area: 'upper_back', ask: 'less' }] },
    { areas: [{ area: 'lats', ask: 'less' }] },
  ],
  [{ areas: [{ area: 'arms', ask: 'more' }] }, { areas: [{ area: 'biceps', ask: 'more' }] }],
  [on('powerlifting_meet'), on('weightlifting_meet'), on('fitness_test')],
  [on('season'), on('expedition')],
  [on('weekly_match'), { off_days: ['sat'] }, { off_days: ['fri', 'sat'] }],
  [
    { conditioning: { want: 'none', minutes: null } },
    { conditioning: { want: 'own', minutes: 30 } },
  ],
  [
    { conditioning: { want: 'add', minutes: null } },
    { conditioning: { want: 'add', minutes: 10 } },
    { body: 'lose' },
  ],
  [{ layoff_weeks: 4 }, { layoff_weeks: 12 }, { layoff_weeks: 40 }],
  [{ style: ['few_exercises'] }, { tone: 'nervous' }],
  [{ lifts: [{ ...lift, ask: 'improve' }] }, { lifts: [{ ...lift, ask: 'target', kg: 100 }] }],
  [{ body: 'recomp' }, { body: 'maintain' }, { season: 'off' }],
]

const athletes = randomAthletes(46, 21)
  .filter(({ profile }) => refusalOf(profile) === null)
  .map(({ profile }) => ({
    ...profile,
    duration_weeks: Math.min(5, profile.duration_weeks),
    start_date: START,
  }))

test('wishes that ask for nearly the same give different rows, or say that they do not', () => {
  const silent = athletes.slice(0, 2 * NEIGHBOURS.length).flatMap((profile, place) => {
    const wishes = NEIGHBOURS[place % NEIGHBOURS.length]!.map((each) => wishesSchema.parse(each))
    return silentPairs(profile, wishes)
  })
  expect(silent).toEqual([])
})

test('so do any two wishes', () => {
  const next = seeded(samplingSeed)
  const silent = athletes.slice(2 * NEIGHBOURS.length).flatMap((profile) => {
    const wishes = Array.from({ length: 4 }, () => drawnWishes(next, profile, START))
    return silentPairs(profile, wishes)
  })
  expect(silent).toEqual([])
})

/** Pairs of these wishes, and of each with none, whose plans are alike while their answers claim something else. */
function silentPairs(profile: AthleteProfile, wishes: readonly Wishes[]): string[] {
  const plans = [noWishes, ...wishes].map((each) => buildBlueprint(profile, each))
  const rows = plans.map(rowsOf)
  return plans.flatMap((plan, index) =>
    plans
      .slice(0, index)
      .filter((other, before) => rows[before] === rows[index] && !saysSo(other, plan))
      .map((other) => `${sentencesOf(other)} | ${sentencesOf(plan)} | ${describeProfile(profile)}`),
  )
}

function saysSo(one: Blueprint, other: Blueprint): boolean {
  const [ones, others] = [partsOf(one), partsOf(other)]
  const keys = [...new Set([...ones.keys(), ...others.keys()])].filter(
    (key) => ones.get(key)?.wish !== others.get(key)?.wish,
  )
  const answers = [...keys.map((key) => ones.get(key)), ...keys.map((key) => others.get(key))]
  return (
    keys.length === 0 ||
    answers.some((part) => part && (part.outcome !== 'done' || SAID.test(part.sentence))) ||
    keys.some((key) => {
      const [first, second] = [ones.get(key), others.get(key)]
      return first && second && first.sentence !== second.sentence
    })
  )
}

/** Each wish by its key, with its numbers and its answer. Their order and what means nothing are left out. */
function partsOf({ wishes, answers }: Blueprint) {
  const { areas, lifts, skills, event, off_days, style, conditioning, ...single } = wishes
  const meant = conditioning?.want === 'add' ? conditioning : conditioning?.want
  const numbers = [...areas, ...lifts, ...skills, ...off_days, ...style].map((each) =>
    JSON.stringify(each),
  )
  const others = { ...single, event, conditioning: meant }
  return new Map(
    wishKeys(wishes).map((key, index) => [
      key,
      {
        wish: numbers[index] ?? JSON.stringify(others[key as keyof typeof others]),
        outcome: answers[index]!.outcome,
        sentence: answers[index]!.sentence,
      },
    ]),
  )
}

function sentencesOf({ answers }: Blueprint): string {
  return answers.map(({ sentence }) => sentence).join(' ') || 'nothing'
}

function rowsOf({ slots, weeks, projected }: Blueprint): string {
  return JSON.stringify({ slots: slots.map(({ why, ...slot }) => slot), weeks, projected })
}
