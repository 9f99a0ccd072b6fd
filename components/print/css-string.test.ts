import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cssString } from './css-string'

const sign = fc.constantFrom(...'"\'\\}{<>/;:*\n\r\u0000\u2028aZ9 é·😀\ud800')

test('nothing in a name can close the string, the rule or the style element', () => {
  fc.assert(
    fc.property(fc.string({ unit: sign }), (text) => {
      expect(cssString(text)).toMatch(/^"([A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*"$/)
    }),
  )
})

test('a name stays itself', () => {
  expect(cssString('Twelve Weeks')).toBe('"Twelve Weeks"')
  expect(cssString('"}</style>')).toBe('"\\22 \\7d \\3c \\2f style\\3e "')
})
