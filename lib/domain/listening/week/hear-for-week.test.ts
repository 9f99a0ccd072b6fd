import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { noWishes, wishesSchema } from '@/lib/domain/athlete/wishes'
import type { HeardWish, StoredWishes, WishMeaning } from '@/lib/domain/listening/heard'
import { hearForWeek, narrowToWeek } from './hear-for-week'
import { understoodForWeek } from './understood-for-week'

const profile = athleteProfileSchema.parse({
  ...{ height_cm: 178, weight_kg: 80, goal_category: 'strength', goal_raw: 'A stronger squat' },
  ...{
    fitness_level: 'intermediate',
    duration_weeks: 8,
    days_per_week: 3,
    notes: 'Garage at home',
  },
  ...{ session_minutes: 75, minutes_by_day: { mon: 90 }, limitations: ['knee'] },
})
const wishes = wishesSchema.parse({
  areas: [
    { area: 'arms', ask: 'more' },
    { area: 'legs', ask: 'less' },
  ],
  style: ['supersets'],
  conditioning: { want: 'add', minutes: 20 },
  skills: [{ skill: 'pull_up' }],
})
const plan = { profile, wishes }

test('the minutes of the week are those of each of its days', () => {
  const { plan: becomes, isNothing } = narrow({ kind: 'minutes', weekday: null, minutes: 30 })
  expect(becomes.profile).toMatchObject({ session_minutes: 30, minutes_by_day: {} })
  expect(becomes.profile).toMatchObject({ goal_raw: 'A stronger squat', notes: 'Garage at home' })
  expect(becomes.wishes).toEqual(wishes)
  expect(isNothing).toBe(false)
})

test('a hotel’s kit takes the place of the one at home, and what is left out is left out beside', () => {
  const { plan: becomes } = narrow(
    { kind: 'equipment', item: null, has: 'yes', place: 'hotel_gym', heaviest_kg: null },
    { kind: 'avoid', name: 'lunges', pattern: null },
  )
  expect(becomes.profile.equipment).toEqual(['bench', 'dumbbells', 'cardio_machines'])
  expect(becomes.profile.excluded_exercises).toEqual(['lunges'])
})

test('what the week wants more of comes before what the program wants', () => {
  const { wishes: becomes } = narrow({ kind: 'area', area: 'legs', ask: 'more' }).plan
  expect(becomes.areas).toEqual([
    { area: 'legs', ask: 'more' },
    { area: 'arms', ask: 'more' },
  ])
  expect(becomes.skills).toEqual(wishes.skills)
})

test('a style and conditioning take the place of the program’s', () => {
  const { wishes: becomes } = narrow(
    { kind: 'style', style: 'no_supersets' },
    { kind: 'conditioning', want: 'none', minutes: null },
  ).plan
  expect(becomes.style).toEqual(['no_supersets'])
  expect(becomes.conditioning).toEqual({ want: 'none', minutes: null })
})

test('a joint is spared beside those of the form, but not for what is over', () => {
  const { plan: becomes } = narrow({ kind: 'limit', part: 'shoulder', since: 'now' })
  expect(becomes.profile.limitations).toEqual(['knee', 'shoulder'])
  expect(narrow({ kind: 'limit', part: 'shoulder', since: 'past' })).toMatchObject({
    isNothing: true,
    forProgram: [],
  })
})

test('what belongs to the whole program changes nothing and is said', () => {
  const heard = narrow(
    { kind: 'event', event: 'race', date: '2027-05-01', weekday: null },
    { kind: 'lift', exercise_id: 'bench-press', ask: 'target', kg: 100, reps: 1, by: null },
    { kind: 'day', ask: 'off', weekday: 'mon' },
    { kind: 'days_per_week', number: 5 },
    { kind: 'tone', tone: 'nervous' },
  )
  expect(heard.isNothing).toBe(true)
  expect(heard.plan).toEqual(plan)
  const said = understoodForWeek(heard, null)
  expect(said).toHaveLength(5)
  for (const { sentence, outcome } of said) {
    expect(sentence).toBe('That is for a whole program, not for one week.')
    expect(outcome).toBe('not_possible')
  }
})

test('words are heard by rules, and those about health stop', () => {
  const { stops, isNothing } = hear('Chest pain when I climb stairs')
  expect(stops.map(({ key }) => key)).toEqual(['health:chest_pain'])
  expect(isNothing).toBe(true)
  const answers = [{ key: 'health:chest_pain', answer: 'not_meant' as const }]
  expect(hear('Chest pain when I climb stairs', answers).stops).toEqual([])
})

test('a wish is obeyed though the form has another answer', () => {
  const { plan: becomes } = hear('Bring up my shoulders')
  expect(becomes.wishes.areas[0]).toEqual({ area: 'shoulders', ask: 'more' })
  expect(becomes.profile).toEqual(profile)
})

test('a hotel and half an hour are a kit and minutes for the week', () => {
  const { plan: becomes, isNothing, forProgram } = hear('hotel gym, 30 minutes')
  expect(becomes.profile).toMatchObject({
    equipment: ['bench', 'dumbbells', 'cardio_machines'],
    session_minutes: 30,
    minutes_by_day: {},
  })
  expect({ isNothing, forProgram }).toEqual({ isNothing: false, forProgram: [] })
})

test('words of which nothing is understood are nothing', () => {
  expect(hear('Something else, please')).toMatchObject({ isNothing: true, stops: [] })
})

function hear(wish: string, health_answers: StoredWishes['health_answers'] = []) {
  return hearForWeek({ plan, wish, health_answers, today: '2027-02-01' })
}

function narrow(...meanings: WishMeaning[]) {
  const heard = meanings.map((meaning, index): HeardWish => ({
    ...{ key: `${meaning.kind}:${index}`, quote: 'words', source: 'rules', sure: true, meaning },
  }))
  return narrowToWeek({ plan, wish: 'words', heard: { ...unheard, heard }, today: '2027-02-01' })
}

const unheard: StoredWishes = {
  heard: [],
  given: noWishes,
  explicit: [],
  wishes_on: [],
  health_answers: [],
  language: 'en',
  reader: 'rules',
  lexicon_version: '1',
  from_words: {},
}
