import { startEngine } from '@/engine/start-engine'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { liveWithParent } from './live-with-parent'

// The embedded engine as a process: it may be killed apart, and has an event loop to itself.
// By itself (npm run engine) it serves several app instances, which name it by INNGEST_BASE_URL.
const settings = env()
const engine = await startEngine({
  host: '127.0.0.1',
  port: Number(process.env.ENGINE_PORT || 8288),
  databaseUrl: required('DATABASE_DIRECT_URL'),
  appUrl: `${required('INNGEST_SERVE_ORIGIN')}/api/inngest`,
  signingKey: required('INNGEST_SIGNING_KEY'),
  eventKey: required('INNGEST_EVENT_KEY'),
  log,
})
liveWithParent(() => engine.stop())

function required(
  name:
    'DATABASE_DIRECT_URL' | 'INNGEST_SERVE_ORIGIN' | 'INNGEST_SIGNING_KEY' | 'INNGEST_EVENT_KEY',
) {
  const value = settings[name]
  if (!value) throw new Error(`${name} is not set, and the engine needs it.`)
  return value
}
