import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaVersion } from '@/lib/domain/program/schema'

test('a page asks for weeks in the shape in which they are stored', () => {
  const source = readFileSync('lib/client/program/use-week.ts', 'utf8')
  expect(source).toContain(`const SHAPE = ${schemaVersion}\n`)
})
