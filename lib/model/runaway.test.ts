import { expect, it } from 'vitest'
import { catalogue } from '@/lib/domain/catalogue/catalogue'
import { watchForRunaway } from './runaway'

function firstProblem(text: string, step = 7, maxChars = 1e6) {
  const watch = watchForRunaway(maxChars)
  for (let at = 0; at < text.length; at += step) {
    const problem = watch(text.slice(at, at + step), text.slice(0, at + step))
    if (problem) return problem
  }
  return null
}

it('finds white space without end, also in pieces', () => {
  expect(firstProblem(`{"a":${' \n'.repeat(400)}`)).toBe('endless white space')
})

it('finds a phrase that comes again and again, wherever it begins', () => {
  expect(firstProblem(`{"note":"Warm up. ${'and then some more of it '.repeat(80)}`)).toBe(
    'the same text again and again',
  )
})

it('lets an indented reply with many like rows pass', () => {
  const rows = catalogue.slice(0, 80).map(({ id }, i) => ({
    slot: `d1s${i}`,
    cue: '',
    superset: null,
    sets: 3,
    amount: 8,
    tempo: id.length > 99 ? id : '2-0-1-0',
  }))
  expect(firstProblem(JSON.stringify(rows, null, 8))).toBeNull()
})

it('stops at the ceiling', () => {
  const text = catalogue.map(({ cue }) => cue).join(' ')
  expect(firstProblem(text, 20, 3000)).toBe('far more text than asked for')
})
