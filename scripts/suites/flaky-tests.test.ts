import { expect, test } from 'vitest'
import { flakyTests } from './flaky-tests.mjs'

test('only what passed at its second try is named, by file, group and title', () => {
  const spec = (title: string, ...statuses: string[]) => ({
    title,
    tests: statuses.map((status) => ({ status })),
  })
  const report = [
    {
      title: 'start.spec.ts',
      specs: [spec('starts', 'expected'), spec('stops', 'flaky')],
      suites: [
        { title: 'refused', specs: [spec('PORT=x', 'flaky'), spec('HOST=y', 'unexpected')] },
      ],
    },
  ]
  expect(flakyTests(report)).toEqual(['start.spec.ts › stops', 'start.spec.ts › refused › PORT=x'])
})
