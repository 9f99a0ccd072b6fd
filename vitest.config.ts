import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const alias = { '@/': `${root}/`, 'server-only': `${root}/node_modules/server-only/empty.js` }
const elsewhere = ['**/node_modules/**', '**/.build/**', '**/.next/**', 'e2e/**']

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          // Files share their modules, which saves a third of the time: lint refuses vi.mock, and who changes a
          // module's state or the clock puts it back.
          isolate: false,
          // A guard against hanging, not a measure: machines are shared.
          testTimeout: process.env.TEST_GRIDS === 'whole' ? 60 * 60_000 : 60_000,
          exclude: [...elsewhere, '**/*.integration.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['**/*.integration.test.ts'],
          exclude: elsewhere,
          globalSetup: './scripts/suites/test-postgres.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
