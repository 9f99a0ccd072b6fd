import { expect, test } from 'vitest'
import { withinSentence } from './within-sentence'

test.each([
  ['Barbell Romanian deadlift', 'barbell Romanian deadlift'],
  ['EZ-bar curl', 'EZ-bar curl'],
  ['T-bar row', 'T-bar row'],
])('%s', (name, within) => {
  expect(withinSentence(name)).toBe(within)
})
