import { startAppAndCoach } from './app-and-coach'

/** Playwright's global setup: one app for all end-to-end tests. Workers learn from the environment where things are. */
export default async function startApp() {
  const app = await startAppAndCoach(Number(process.env.E2E_PORT), {
    // All tests come from one address.
    PROGRAMS_PER_HOUR: '100000',
    GUESTS_PER_HOUR: '100000',
    PREVIEWS_PER_MINUTE: '100000',
    ...externalInngest(),
  })
  process.env.E2E_DATA_DIR = app.dataDir
  return app.stop
}

/** The suite has a switch: TEST_INNGEST_BASE_URL and two keys name an Inngest server. */
function externalInngest() {
  return {
    INNGEST_BASE_URL: process.env.TEST_INNGEST_BASE_URL,
    INNGEST_SIGNING_KEY: process.env.TEST_INNGEST_SIGNING_KEY,
    INNGEST_EVENT_KEY: process.env.TEST_INNGEST_EVENT_KEY,
    INNGEST_SERVE_ORIGIN: process.env.TEST_INNGEST_SERVE_ORIGIN,
  }
}
