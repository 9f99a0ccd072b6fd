import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { importCircles } from './import-circles.mjs'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

test('no files of this project import each other in a circle', () => {
  expect(importCircles(process.cwd())).toEqual([])
})

test('a circle of three is found, and what only hangs on to it is not', () => {
  const folder = plant({
    'lib/a.ts': `import { b } from './b'`,
    'lib/b.ts': `import { c } from '@/lib/rooms/c'\nimport { d } from './d'`,
    'lib/rooms/c.tsx': `export { a } from '@/lib/a'`,
    'lib/d.ts': `import { z } from 'zod'`,
    'app/e.ts': `import { a } from '@/lib/a'`,
  })
  expect(importCircles(folder)).toEqual([['lib/a.ts', 'lib/b.ts', 'lib/rooms/c.tsx']])
})

test.each([
  ['of types', `import type { B } from './b'`],
  ['of inline types', `import { type B } from './b'`],
  ['by a type in an expression', `export type A = import('./b').B`],
  ['by an import at run time', `export const a = () => import('./b')`],
  ['by passing on', `export * from './b'`],
])('an import %s counts', (_, code) => {
  const folder = plant({ 'a.ts': code, 'b.ts': `import type { A } from './a'` })
  expect(importCircles(folder)).toEqual([['a.ts', 'b.ts']])
})

test('each circle is told apart, and a file that imports itself is one', () => {
  const folder = plant({
    'a.ts': `import './b.ts'`,
    'b.ts': `import './a'\nimport './c.mjs'`,
    'c.mjs': `import './d'`,
    'd.ts': `import './c.mjs'`,
    'e.ts': `import './e'`,
  })
  expect(importCircles(folder)).toEqual([['a.ts', 'b.ts'], ['c.mjs', 'd.ts'], ['e.ts']])
})

test('what is written in a string or a comment imports nothing', () => {
  const folder = plant({
    'a.ts': `// import './b'\nexport const words = "import './b'"`,
    'b.ts': `import './a'`,
  })
  expect(importCircles(folder)).toEqual([])
})

function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'circles-'))
  folders.push(folder)
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), code)
  }
  return folder
}
