import { defineConfig } from '@playwright/test'
import { chromiumOptions } from './e2e/chromium'
import { freePort } from './servers/free-port'

// Workers read this file again and must come to the same port: the environment carries it.
process.env.E2E_PORT ??= String(await freePort())

/** What breaks on purpose: a suite of its own in `npm test`. */
const failures = ['durability.spec.ts', 'failures.spec.ts', 'start.spec.ts']

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/start-app.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: Boolean(process.env.CI),
  // Guards against hanging, not measures: machines are shared.
  timeout: 180_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 30_000 },
  // `npm test` names at its end what passed only at the second try.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  projects: [
    { name: 'app', testIgnore: [...failures, 'server-log.spec.ts'], teardown: 'log' },
    { name: 'failures', testMatch: failures, teardown: 'log' },
    { name: 'log', testMatch: 'server-log.spec.ts' },
  ],
  use: {
    baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`,
    // Recording costs a seventh of the processor time: who fails is recorded when it is tried again.
    trace: process.env.CI ? 'on-first-retry' : 'off',
    launchOptions: chromiumOptions,
    // What one test kept must not answer another's request; who tries it allows it.
    serviceWorkers: 'block',
  },
})
