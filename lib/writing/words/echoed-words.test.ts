import { describe, expect, it } from 'vitest'
import { catalogue } from '@/lib/domain/catalogue/catalogue'
import { echoesAthlete, echoesRequest } from './echoed-words'

describe('the request said back', () => {
  it.each(['Send it again, whole, as one JSON object.', 'day 2 (Legs) is missing'])(
    '%s',
    (text) => {
      expect(text).toSatisfy(echoesRequest)
    },
  )

  it.each([
    'Week 3 is heavy: leave a repetition in reserve.',
    'If your strength is missing today, take less weight.',
    'Day 2 is the hard one; sleep well before it.',
    'Name the muscle that works, and feel it.',
    'The same again, in better shape.',
    ...catalogue.map(({ cue }) => cue),
  ])('is not a coach’s sentence: %s', (text) => {
    expect(text).not.toSatisfy(echoesRequest)
  })
})

describe('the athlete’s words as a title', () => {
  const said = ['I want to get stronger and look good at my wedding.', 'Hypertrophy']
  it.each([
    'I want to get stronger and look good at my wedding',
    'I WANT TO GET STRONGER!',
    'Look good at my wedding',
    'Plan: I want to get stronger and look good at my wedding',
  ])('are an echo: %s', (title) => {
    expect(echoesAthlete(title, said)).toBe(true)
  })

  it.each(['Hypertrophy', 'Get stronger', 'Stronger for the wedding', 'Ready for the big day'])(
    'are none: %s',
    (title) => {
      expect(echoesAthlete(title, said)).toBe(false)
    },
  )
})
