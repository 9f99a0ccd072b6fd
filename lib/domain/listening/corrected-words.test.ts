import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { noWishes } from '@/lib/domain/athlete/wishes'
import { correctedWords } from './corrected-words'
import type { StoredWishes } from './heard'
import { listen, settleAgain } from './listen'

const form = athleteProfileSchema.parse({
  ...{ height_cm: 178, weight_kg: 80, goal_category: 'strength', goal_raw: 'Nothing.' },
  ...{ fitness_level: 'beginner', duration_weeks: 4, days_per_week: 2 },
})
const heard = listen({
  ...{ form, explicit: ['goal_raw'], given: noWishes, wishes_on: [], wishes_off: [] },
  ...{ health_answers: [], today: '2027-02-01' },
}).stored
const words = {
  ...heard,
  wishes_on: ['limits:knee'],
  health_answers: [{ key: 'health:chest_pain', answer: 'is_so' as const }],
}
const createdAt = new Date('2027-02-01T23:30:00Z')
const program = {
  ...{ form, words, wishesOff: ['areas:chest:more'], createdAt },
  blueprint: { wishes: noWishes },
}
const nothing = { wishes_off: [], wishes_on: [], health_answers: [] }

test('the latest word on a wish counts', () => {
  const { asked } = correctedWords(program, {
    ...nothing,
    wishes_off: ['limits:knee'],
    wishes_on: ['areas:chest:more'],
  })
  expect(asked).toMatchObject({ wishes_off: ['limits:knee'], wishes_on: ['areas:chest:more'] })
})

test('what is not spoken of stays', () => {
  const { asked } = correctedWords(program, { ...nothing, wishes_off: ['event'] })
  expect(asked).toMatchObject({
    wishes_off: ['areas:chest:more', 'event'],
    wishes_on: ['limits:knee'],
    health_answers: words.health_answers,
    explicit: ['goal_raw'],
  })
})

test('a question about health has one answer', () => {
  const answer = { key: 'health:chest_pain', answer: 'not_meant' as const }
  const { asked } = correctedWords(program, { ...nothing, health_answers: [answer] })
  expect(asked.health_answers).toEqual([answer])
})

test('what was written counts from the day it was written, where the athlete is', () => {
  const there = { ...form, time_zone: 'Asia/Tokyo' }
  expect(correctedWords({ ...program, form: there }, nothing).asked.today).toBe('2027-02-02')
})

test('a yes to a question opens the field of the form that it is about', () => {
  const minutes = { kind: 'minutes', weekday: null, minutes: 40 } as const
  const wish = { key: 'session_minutes', quote: '40 minutes', source: 'rules', sure: true } as const
  const asking: StoredWishes = {
    ...{ ...words, explicit: ['session_minutes', 'equipment'] },
    heard: [{ ...wish, meaning: minutes }],
  }
  const yes = { ...nothing, wishes_on: ['session_minutes'] }
  const { asked, words: heardBefore } = correctedWords({ ...program, words: asking }, yes)
  expect(asked.explicit).toEqual(['equipment'])
  expect(settleAgain(asked, heardBefore).profile.session_minutes).toBe(40)
})

test('of a program to which nobody listened, everything in the form counts as an answer', () => {
  const given = { ...noWishes, tone: 'nervous' as const }
  const { asked } = correctedWords(
    { ...program, words: null, blueprint: { wishes: given } },
    nothing,
  )
  expect(asked.given).toEqual(given)
  expect(asked.explicit).toContain('session_minutes')
})
