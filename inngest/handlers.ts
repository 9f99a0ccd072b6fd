import 'server-only'
import { serve } from 'inngest/next'
import { env, ownUrl } from '@/lib/env'
import { inngest } from './client'
import { generateProgram } from './generate-program'
import { writeChange } from './changes/write-change'

/**
 * The endpoint that the engine calls. The app's address comes from its settings, never from a request. A request
 * without the engine's signature is answered 401, also one that asks to register.
 */
export const handlers = serve({
  client: inngest,
  functions: [generateProgram, writeChange],
  enableUnauthedSync: false,
  serveOrigin: env().INNGEST_SERVE_ORIGIN ?? ownUrl(env()),
  servePath: '/api/inngest',
})
