import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const alias = { '@/': `${root}/`, 'server-only': `${root}/node_modules/server-only/empty.js` }
const elsewhere = ['**/node_modules/**', '**/.build/**', '**/.next/**']
const isolated = '**/*.isolated.test.{ts,tsx}'
// Guards against hanging, not measures: machines are shared, and what takes four seconds has taken forty.
const testTimeout = process.env.TEST_GRIDS === 'whole' ? 60 * 60_000 : 300_000
const expect = { poll: { timeout: 90_000 } }
const setupFiles = ['./testing/seed-properties.ts']

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.integration.test.ts', isolated],
          // Files share their modules, which halves the processor time. Who changes the clock, the environment or a
          // spy puts it back; who needs modules of its own is named *.isolated.test.ts, which lint sees to.
          isolate: false,
          testTimeout,
          expect,
          setupFiles,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'isolated',
          include: [isolated],
          exclude: elsewhere,
          testTimeout,
          expect,
          setupFiles,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['**/*.integration.test.ts'],
          exclude: elsewhere,
          globalSetup: [
            './scripts/suites/test-postgres.ts',
            './scripts/suites/bundle-test-processes.ts',
          ],
          testTimeout,
          hookTimeout: testTimeout,
          expect,
        },
      },
    ],
  },
})
