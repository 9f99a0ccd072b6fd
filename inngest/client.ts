import 'server-only'
import { Inngest } from 'inngest'
import { sdkLog, stepLog } from './sdk-log'

// Read here and not through lib/env: this runs at import, and so also in a build.
const { INNGEST_BASE_URL, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY } = process.env

/**
 * Never in dev mode, whatever INNGEST_DEV says: it switches signatures off. One request may run a program's steps for
 * 30 minutes, because our own server has no time limit as serverless platforms have.
 */
export const inngest = new Inngest({
  id: 'mesocycle',
  isDev: false,
  ...(INNGEST_BASE_URL ? { baseUrl: INNGEST_BASE_URL } : {}),
  ...(INNGEST_EVENT_KEY ? { eventKey: INNGEST_EVENT_KEY } : {}),
  ...(INNGEST_SIGNING_KEY ? { signingKey: INNGEST_SIGNING_KEY } : {}),
  checkpointing: { maxRuntime: '30m' },
  logger: stepLog,
  internalLogger: sdkLog,
})
