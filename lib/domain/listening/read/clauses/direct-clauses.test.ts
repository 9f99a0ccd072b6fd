import { expect, test } from 'vitest'
import { saidOf } from '@/lib/domain/listening/read/said-of'

/** Beside it, so that a text is no short one, in which every clause is taken at its word. */
const story = ' It rained all of that week and the bus was late, so nobody went anywhere at all.'

function directIn(words: string): boolean[] {
  return saidOf(words + story, 'kg').sentences[0]!.clauses.map(({ isDirect }) => isDirect)
}

test.each([
  ['I want bigger arms.', [true]],
  ['Please leave out lunges, burpees.', [true, true]],
  ['Kit: bench, dumbbells to 24.', [true, true]],
  ['Evenings, 40 minutes.', [true, true]],
  ['My coach says weak lats, weak glutes.', [false, false]],
  ['I joined a crossfit gym.', [false]],
  ['The app keeps giving me 90 minutes, but I have 45.', [false, true]],
  ['Then I googled slipped discs, bad knees.', [false, false]],
])('“%s” says by itself what it wants: %j', (words, direct) => {
  expect(directIn(words)).toEqual(direct)
})

test('in a few words every clause is taken at its word', () => {
  const { sentences } = saidOf('My coach says weak lats', 'kg')
  expect(sentences[0]!.clauses.map(({ isDirect }) => isDirect)).toEqual([true])
})
