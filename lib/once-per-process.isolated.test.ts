import { afterEach, expect, test, vi } from 'vitest'
import { oncePerProcess } from './once-per-process'

afterEach(() => {
  for (const name of ['one', 'other']) {
    delete (globalThis as Record<symbol, unknown>)[Symbol.for(`mesocycle.${name}`)]
  }
})

test('a thing is made at its first use and is the same ever after, in every copy of the module', async () => {
  const make = vi.fn(() => ({}))
  const first = oncePerProcess('one', make)
  vi.resetModules()
  const copy = await import('./once-per-process')
  expect(copy.oncePerProcess).not.toBe(oncePerProcess)
  expect(copy.oncePerProcess('one', make)).toBe(first)
  expect(make).toHaveBeenCalledTimes(1)
})

test('another name is another thing', () => {
  const make = () => ({})
  expect(oncePerProcess('other', make)).not.toBe(oncePerProcess('one', make))
})

test('what could not be made is tried again', () => {
  const fail = () => {
    throw new Error('not yet')
  }
  expect(() => oncePerProcess('one', fail)).toThrow('not yet')
  expect(oncePerProcess('one', () => ({ made: true }))).toEqual({ made: true })
})
