import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { freePort } from './servers/free-port'

// Workers read this file again and must come to the same port: the environment carries it.
process.env.E2E_PORT ??= String(await freePort())

const systemChromium = '/usr/bin/chromium'

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/start-app.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // A guard against hanging, not a measure.
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  projects: [
    { name: 'app', testIgnore: 'server-log.spec.ts', teardown: 'log' },
    { name: 'log', testMatch: 'server-log.spec.ts' },
  ],
  use: {
    baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath:
        process.env.CHROMIUM_PATH || (existsSync(systemChromium) ? systemChromium : undefined),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
