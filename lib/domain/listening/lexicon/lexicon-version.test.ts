import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { lexiconVersion } from './lexicon-version'

it('the version of the lexicon is a hash of all its files', () => {
  expect(lexiconVersion).toMatch(/^[0-9a-f]{10}$/)
  const folder = import.meta.dirname
  const hashed = readFileSync(path.join(folder, 'lexicon-version.ts'), 'utf8')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('lexicon-version'))
    .map((file) => file.slice(0, -3))
  expect(files.length).toBeGreaterThan(15)
  for (const file of files) expect(hashed).toContain(`from './${file}'`)
})
