import { expect, test } from 'vitest'
import { printAddress, printChoice } from './print-choice'

const written = [1, 2, 3, 4]
const all = {
  as: 'sheets',
  from: 1,
  to: 4,
  paper: 'a4',
  cues: false,
  alternatives: false,
  report: false,
} as const

test('everything is printed where nothing is asked for', () => {
  expect(printChoice({}, written, 'kg')).toEqual(all)
  expect(printChoice({}, written, 'lb')).toEqual({ ...all, paper: 'letter' })
})

test('one week, some of them, and in whichever order they are named', () => {
  expect(printChoice({ week: '3' }, written, 'kg')).toEqual({ ...all, from: 3, to: 3 })
  expect(printChoice({ from: '4', to: '2' }, written, 'kg')).toEqual({ ...all, from: 2, to: 4 })
})

test.each([{ week: '5' }, { week: ['1', '2'] }, { from: 'x' }, { to: '0' }, { week: '' }])(
  'there are no sheets of weeks that are not written: %j',
  (asked) => {
    expect(printChoice(asked, written, 'kg')).toBeNull()
  },
)

test('a program without a written week has nothing to print', () => {
  expect(printChoice({}, [], 'kg')).toBeNull()
})

test('an address leads back to its choice', () => {
  const choices = [
    all,
    { ...all, as: 'card', paper: 'letter', report: true } as const,
    { ...all, from: 2, to: 3, cues: true, alternatives: true },
  ]
  for (const choice of choices) {
    const asked = Object.fromEntries(new URLSearchParams(printAddress(choice, written)))
    expect(printChoice(asked, written, 'kg')).toEqual(choice)
  }
})
