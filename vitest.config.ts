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
          // A guard against hanging, not a measure: machines are shared.
          testTimeout: 20_000,
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
