import { expect, test } from 'vitest'
import { includesBlueprint } from './includes-blueprint'

const ask = (query: string) =>
  includesBlueprint(new Request(`http://localhost/api/programs/p${query}`))

test('the blueprint comes where it is asked for', () => {
  expect(ask('')).toBe(false)
  expect(ask('?include=blueprint')).toBe(true)
})

test('what else might be included is refused', () => {
  expect(() => ask('?include=everything')).toThrow(/^include: /)
  expect(() => ask('?include=')).toThrow(/^include: /)
})
