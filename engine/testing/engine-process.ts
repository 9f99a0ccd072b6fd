import { startEngine } from '@/engine/start-engine'
import { surviveOutage } from '@/engine/survive-outage'

// An engine in a process of its own, so that a test can kill it.
const settings = JSON.parse(process.env.ENGINE_SETTINGS!) as Parameters<typeof startEngine>[0] & {
  backoff_ms: number
}
const { backoff_ms, ...rest } = settings
surviveOutage()
const engine = await startEngine({
  ...rest,
  timing: { ...rest.timing, backoffMs: () => backoff_ms },
})
process.stdout.write(`${engine.url}\n`)
process.on('SIGTERM', () => void engine.stop().then(() => process.exit(0)))
