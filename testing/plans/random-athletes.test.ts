import { expect, test } from 'vitest'
import { noWishes, wishesSchema, type Wishes } from '@/lib/domain/athlete/wishes'
import { randomAthletes } from './random-athletes'
import { randomProfiles } from './random-profiles'

const athletes = randomAthletes(400, 3)

test('the same seed draws the same athletes, and their profiles are those drawn without wishes', () => {
  expect(randomAthletes(50, 3)).toEqual(athletes.slice(0, 50))
  const plain = randomProfiles(400, 3)
  athletes.forEach(({ profile }, index) => {
    const { equipment, limitations, known_lifts, weekdays, minutes_by_day } = profile
    const more = { equipment, limitations, known_lifts, weekdays, minutes_by_day }
    const { own_weights, start_date } = profile
    expect({ ...plain[index], ...more, own_weights, start_date }).toEqual(profile)
  })
})

test('every kind of wish and of answer is drawn', () => {
  const kinds = Object.keys(wishesSchema.shape) as (keyof Wishes)[]
  for (const kind of kinds)
    expect(
      athletes.some(
        ({ wishes }) => JSON.stringify(wishes[kind]) !== JSON.stringify(noWishes[kind]),
      ),
      kind,
    ).toBe(true)
  const profiles = athletes.map(({ profile }) => profile)
  expect(profiles.some(({ limitations }) => limitations.includes('ankle_foot'))).toBe(true)
  expect(profiles.some(({ limitations }) => limitations.length === 2)).toBe(true)
  expect(profiles.some(({ weekdays }) => weekdays.length > 0)).toBe(true)
  expect(profiles.some(({ minutes_by_day }) => Object.keys(minutes_by_day).length > 0)).toBe(true)
  expect(profiles.some(({ own_weights }) => own_weights !== null)).toBe(true)
  const ages = profiles.flatMap(({ age }) => age ?? [])
  expect(Math.min(...ages)).toBeLessThan(14)
  expect(Math.max(...ages)).toBeGreaterThan(80)
})

test('chosen weekdays are as many as the days a week, and minutes are told of days that are trained', () => {
  for (const { profile } of athletes) {
    const { weekdays, days_per_week, minutes_by_day } = profile
    if (weekdays.length === 0) continue
    expect(weekdays).toHaveLength(days_per_week)
    for (const day of Object.keys(minutes_by_day)) expect(weekdays).toContain(day)
  }
})
