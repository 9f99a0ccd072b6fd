import { expect, it } from 'vitest'
import { nothing } from '@/lib/domain/audit/words/truths-of'
import { editWords, type WordsSpec } from './edit-words'

const spec: WordsSpec = {
  where: 'Day 2, focus',
  maxLength: 60,
  fallback: 'Upper body',
  tokens: { sets: 3, rir: null },
  truths: { ...nothing, sets: new Set([3]), reps: new Set([8]) },
}

it('leaves good words alone', () => {
  expect(editWords('  Heavy   pulls, light arms. ', spec)).toEqual({
    text: 'Heavy pulls, light arms.',
    problem: null,
    adjustments: [],
  })
})

it('takes marks of formatting away', () => {
  expect(editWords('**Heavy** `pulls` 💪🏽🔥!!!', spec).text).toBe('Heavy pulls !')
})

it('gives tokens their values, and drops a sentence whose token has none', () => {
  expect(editWords('All {{sets}} sets alike. Keep {{rir}} back.', spec).text).toBe(
    'All 3 sets alike.',
  )
  expect(editWords('Lift {{load}} now. Breathe.', spec).text).toBe('Breathe.')
})

it('drops a sentence with an untrue number and says so', () => {
  const edited = editWords('Pull hard. Do 9 sets.', spec)
  expect(edited.text).toBe('Pull hard.')
  expect(edited.adjustments).toMatchObject([{ asked: 'Do 9 sets.', stored: '' }])
  expect(edited.problem).toBeNull()
})

it('says the plain truth when nothing else is left, without asking the model again', () => {
  expect(editWords('Do 9 sets.', spec)).toMatchObject({ text: 'Upper body', problem: null })
})

it('asks for other words where a token leaves none', () => {
  expect(editWords('Leave {{rir}} in hand.', spec)).toMatchObject({
    text: 'Upper body',
    problem: 'Day 2, focus uses a token that has no value here: "Leave {{rir}} in hand."',
  })
})

it('ends a long text with its last whole sentence', () => {
  const long = `Pull hard. ${'Then rest and breathe deeply for a good while. '.repeat(3)}`
  const { text, adjustments } = editWords(long, spec)
  expect(text).toBe('Pull hard. Then rest and breathe deeply for a good while.')
  expect(adjustments).toMatchObject([{ reason: expect.stringContaining('its end is left out') }])
})

it('never cuts a title', () => {
  const edited = editWords('A title that goes on and on, from one end of the page to the other', {
    ...spec,
    whole: true,
  })
  expect(edited.text).toBe('Upper body')
  expect(edited.problem).toMatch(/^Day 2, focus is longer than 60 characters: "A title/)
})

it('replaces unfit words, tells the reason and does not keep them', () => {
  expect(editWords('<b>Pull</b> hard', spec)).toEqual({
    text: 'Upper body',
    problem: 'Day 2, focus contains HTML: "<b>Pull</b> hard"',
    adjustments: [
      { where: 'Day 2, focus', asked: '…', stored: 'Upper body', reason: 'It contains HTML.' },
    ],
  })
})

it('leaves out an optional text that is unfit, and asks for no other', () => {
  expect(editWords('<b>Pull</b> hard', { ...spec, optional: true, fallback: '' })).toEqual({
    text: '',
    problem: null,
    adjustments: [{ where: 'Day 2, focus', asked: '…', stored: '', reason: 'It contains HTML.' }],
  })
})

it('gives a range its value, true at both ends', () => {
  const truths = { ...nothing, reps: new Set([8, 9, 10, 11, 12]) }
  const ranged = { ...spec, tokens: { reps: '8–12' }, truths }
  expect(editWords('Stop at {{reps}} reps.', ranged).text).toBe('Stop at 8–12 reps.')
  expect(editWords('Stop at {{reps}} reps.', { ...ranged, truths: nothing }).text).toBe(
    'Upper body',
  )
})

it('misses a required text and not an optional one', () => {
  expect(editWords('', spec).problem).toBe('Day 2, focus is missing')
  expect(editWords(' ', { ...spec, optional: true })).toMatchObject({ text: '', problem: null })
})

it('never stores more than fits, whatever comes', () => {
  const huge = 'a b c. '.repeat(900_000)
  expect(editWords(huge, spec).text.length).toBeLessThanOrEqual(60)
})
