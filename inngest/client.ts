import 'server-only'
import { Inngest } from 'inngest'
import { devServer } from '@/lib/env'
import { sdkLog, stepLog } from './sdk-log'

// Read here and not through lib/env: this runs at import, and so also in a build.
const { INNGEST_APP_ID, INNGEST_BASE_URL, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY } = process.env

/**
 * In dev mode only beside Inngest's Dev Server in development: it switches signatures off. One request may run a program's steps for
 * 30 minutes, because our own server has no time limit as serverless platforms have.
 */
export const inngest = new Inngest({
  id: INNGEST_APP_ID || 'mesocycle',
  isDev: devServer(process.env) !== null,
  ...(INNGEST_BASE_URL ? { baseUrl: INNGEST_BASE_URL } : {}),
  ...(INNGEST_EVENT_KEY ? { eventKey: INNGEST_EVENT_KEY } : {}),
  ...(INNGEST_SIGNING_KEY ? { signingKey: INNGEST_SIGNING_KEY } : {}),
  checkpointing: { maxRuntime: '30m' },
  logger: stepLog,
  internalLogger: sdkLog,
})
