import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cutFont, cuts } from './cut-font'

test.each(cuts)('$file is what the package and the cut make', async (cut) => {
  expect((await cutFont(cut)).equals(readFileSync(cut.file))).toBe(true)
})

test('what a first visit waits for is below 40 KB', () => {
  expect(readFileSync('app/fonts/archivo.woff2').length).toBeLessThan(40_000)
})
