import { expect, test } from 'vitest'
import { remembered } from './remembered'

test('a text is read once, also when nothing is found in it', () => {
  const read: string[] = []
  const ask = remembered((text) => {
    read.push(text)
    return text === 'a' ? 1 : undefined
  })
  expect([ask('a'), ask('b'), ask('a'), ask('b')]).toEqual([1, undefined, 1, undefined])
  expect(read).toEqual(['a', 'b'])
})

test('neither very long texts nor very many are kept', () => {
  let read = 0
  const ask = remembered(() => ++read)
  const long = 'x'.repeat(501)
  expect([ask(long), ask(long)]).toEqual([1, 2])
  expect([ask('first'), ask('first')]).toEqual([3, 3])
  for (let text = 0; text < 2000; text++) ask(String(text))
  expect(ask('first')).toBe(read)
  expect(read).toBe(2004)
})
