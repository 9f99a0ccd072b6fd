import { defineConfig } from '@playwright/test'
import app from '../../playwright.config'

/** `npm run look`: every state of every page as a picture, from the app that `npm start` starts. */
export default defineConfig({
  ...app,
  testDir: '.',
  testMatch: '*.look.ts',
  globalSetup: '../start-app.ts',
  outputDir: '../../test-results/look-traces',
  workers: 1,
  timeout: 15 * 60_000,
  globalTimeout: 0,
  use: { ...app.use, actionTimeout: 15_000 },
  projects: [{ name: 'look' }],
})
