import { expect, test } from 'vitest'
import type { Understood } from '@/lib/domain/listening/heard'
import { countWords } from './count-words'
import { decide, healthGate, noDecisions, standingOf } from './decisions'
import { inOrder, withNew } from './keep-order'

const row = (key: string, rest: Partial<Understood> = {}): Understood => ({
  ...{ key, quote: key, outcome: 'done', sentence: 'Done.', where: null },
  ...{ source: 'rules', off: false, ask: null },
  ...rest,
})
const question = { kind: 'wish', yes: 'Use it', no: 'No', sets: null } as const
const asked = row('lifts:squat:current', { outcome: 'asked', ask: question })
const health = row('health:chest_pain', { outcome: 'asked', ask: { ...question, kind: 'health' } })

test('what is unticked stays out until it is ticked again', () => {
  const wish = row('areas:shoulders:more')
  const out = decide(noDecisions, wish, 'take_out')
  expect(out.wishes_off).toEqual([wish.key])
  expect(standingOf(wish, out)).toBe('taken_out')
  const back = decide(out, { ...wish, off: true, outcome: 'form_wins' }, 'keep')
  expect(back.wishes_off).toEqual([])
  expect(standingOf({ ...wish, off: true, outcome: 'form_wins' }, back)).toBe('obeyed')
})

test('a question changes nothing until it is answered, and its no is final', () => {
  expect(standingOf(asked, noDecisions)).toBe('asked')
  expect(standingOf(asked, decide(noDecisions, asked, 'keep'))).toBe('obeyed')
  expect(standingOf(asked, decide(noDecisions, asked, 'take_out'))).toBe('taken_out')
  const filled = row(asked.key, { outcome: 'form_wins' })
  expect(standingOf(filled, decide(noDecisions, asked, 'keep'))).toBe('obeyed')
})

test('a question that is answered by writing more has nothing to tick', () => {
  const open = row('event', { outcome: 'asked' })
  expect(standingOf(open, noDecisions)).toBe('asked')
  expect(standingOf({ ...open, off: true }, decide(noDecisions, open, 'take_out'))).toBe(
    'taken_out',
  )
})

test('what was said about health is never switched off, also once it is answered', () => {
  expect(standingOf({ ...health, outcome: 'done', ask: null }, noDecisions)).toBe('health')
})

test('what we do not do cannot be ticked', () => {
  expect(standingOf(row('unhandled:nutrition', { outcome: 'refused' }), noDecisions)).toBe(
    'not_done',
  )
})

test('a word about health holds the plan until its answer lets it go on', () => {
  const gate = (decisions = noDecisions) => healthGate([asked, health], decisions)
  expect(gate()).toBe('asks')
  expect(gate(decide(noDecisions, health, 'is_so'))).toBe('closed')
  expect(gate(decide(noDecisions, health, 'cleared'))).toBe('open')
  const again = decide(decide(noDecisions, health, 'is_so'), health, 'ask_again')
  expect(gate(again)).toBe('asks')
})

test('the count says each kind by its name, and none that is not there', () => {
  expect(countWords(['obeyed', 'obeyed', 'taken_out', 'asked', 'not_done'])).toBe(
    '2 obeyed, 1 taken out by you, 1 question',
  )
  expect(countWords(['not_done'])).toBe('')
})

test('rows stay where they stood and new ones come last', () => {
  const first = withNew([], [row('a'), row('b')])
  const next = [row('c'), row('b'), row('a')]
  expect(inOrder(withNew(first, next), next).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  expect(withNew(first, [row('b')])).toBe(first)
})
