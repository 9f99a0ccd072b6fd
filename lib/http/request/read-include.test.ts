import { expect, test } from 'vitest'
import { readInclude } from './read-include'

const ask = (query: string) => readInclude(new Request(`http://localhost/api/programs/p${query}`))

test('the blueprint and the log come where they are asked for', () => {
  expect(ask('')).toEqual({ blueprint: false, log: false })
  expect(ask('?include=blueprint')).toEqual({ blueprint: true, log: false })
  expect(ask('?include=log,blueprint')).toEqual({ blueprint: true, log: true })
})

test('what else might be included is refused', () => {
  expect(() => ask('?include=everything')).toThrow(/^include: /)
  expect(() => ask('?include=log,')).toThrow(/^include: /)
  expect(() => ask('?include=')).toThrow(/^include: /)
})
