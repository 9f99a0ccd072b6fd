import { existsSync } from 'node:fs'
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'
import { layers, oneWayImports } from './one-way-imports.mjs'

test.each([
  ['lib/domain/x.ts', '@/lib/env'],
  ['lib/domain/x.ts', 'node:fs'],
  ['lib/domain/catalogue/x.ts', '../../db/client'],
  ['lib/coach/x.ts', '@/lib/generation/write-week'],
  ['lib/generation/x.ts', '@/lib/db/client'],
  ['lib/generation/x.ts', 'openai'],
  ['lib/writing/x.ts', '@/lib/generation/knowledge'],
  ['lib/writing/x.ts', '@/lib/env'],
  ['lib/model/x.ts', '@/lib/domain/vocabulary'],
  ['lib/model/x.ts', '@/lib/generation/write-week'],
  ['lib/db/x.ts', '@/lib/progress/hub'],
  ['lib/progress/x.ts', '@/lib/http/answer'],
  ['lib/auth/x.ts', '@/lib/http/answer'],
  ['lib/http/x.ts', '@/inngest/client'],
  ['lib/client/x.ts', 'zod'],
  ['lib/client/x.ts', '@/lib/domain/athlete-profile'],
  ['lib/env.ts', '@/lib/log'],
  ['lib/log.ts', '@/lib/env'],
  ['lib/errors.ts', 'zod'],
  ['lib/once-per-process.ts', '@/lib/env'],
  ['lib/at-shutdown.ts', '@/lib/log'],
  ['lib/domain/x.ts', '@/lib/once-per-process'],
  ['components/form/x.tsx', '@/lib/db/client'],
  ['components/form/x.tsx', 'zod'],
  ['components/form/x.tsx', '@/app/layout'],
  ['app/page.tsx', 'pg'],
  ['app/api/x/route.ts', '@/prisma/generated/client'],
  ['inngest/x.ts', '@/components/form/field'],
  ['inngest/x.ts', '@/lib/http/answer'],
  ['engine/x.ts', '@/lib/log'],
  ['servers/x.ts', '@/lib/db/client'],
  ['servers/x.ts', '../lib/log'],
])('%s may not import %s', (file, source) => {
  expect(complaints(file, `import { x } from '${source}'\nx()`)).toHaveLength(1)
})

test('every layer refuses what lies outside of its list', () => {
  for (const layer of Object.keys(layers)) {
    const file = existsSync(`${layer}.ts`) ? `${layer}.ts` : `${layer}/x.ts`
    expect(complaints(file, `import '@/e2e/sign-in'`), layer).toHaveLength(1)
  }
})

test.each([
  ['lib/domain/x.ts', `import { z } from 'zod'\nimport { y } from './y'`],
  ['lib/domain/catalogue/x.ts', `import { y } from '../vocabulary'`],
  ['lib/client/x.ts', `import type { Week } from '@/lib/domain/week'`],
  ['lib/client/x.ts', `import { type Week } from '@/lib/domain/week'`],
  ['lib/model/x.ts', `import { env } from '@/lib/env'\nimport OpenAI from 'openai'`],
  ['components/form/x.tsx', `import { useProgram } from '@/lib/client/use-program'`],
  ['app/api/x/route.ts', `import { answer } from '@/lib/http/answer'`],
  ['proxy.ts', `import { env } from '@/lib/env'`],
])('%s may: %s', (file, code) => {
  expect(complaints(file, code)).toEqual([])
})

test.each([
  `export { x } from '@/lib/db/client'`,
  `export * from '@/lib/db/client'`,
  `await import('@/lib/db/client')`,
])('no way around it: %s', (code) => {
  expect(complaints('lib/domain/x.ts', code)).toHaveLength(1)
})

function complaints(file: string, code: string) {
  const linter = new Linter({ cwd: process.cwd() })
  const messages = linter.verify(
    code,
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parser: tseslint.parser as Linter.Parser },
      plugins: { layers: { rules: { 'one-way': oneWayImports as never } } },
      rules: { 'layers/one-way': 'error' },
    },
    `${process.cwd()}/${file}`,
  )
  return messages.map((message) => message.message)
}
