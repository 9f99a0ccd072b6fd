import 'server-only'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { countPrograms } from '@/lib/db/resume/count-programs'
import { env } from '@/lib/env'
import { databaseAnswers } from '@/lib/http/check-health'
import { log } from '@/lib/log'
import { metrics } from '@/lib/metrics'
import { modelGate } from '@/lib/model/gate/model-gate'
import { oncePerProcess } from '@/lib/once-per-process'
import { openStreams } from '@/lib/progress/stream-progress'
import { progressHub } from '@/lib/progress/watch-program'

/**
 * What is told to Prometheus, in its text format: what this process counted, how it is now, and how many programs the
 * database has. Answers without the last when the database does not.
 */
export async function tellMetrics(): Promise<Response> {
  const { registry } = metrics()
  oncePerProcess('process-metrics', () => {
    collectDefaultMetrics({ register: registry })
    return {}
  })
  const text = [await registry.metrics(), await gaugesOfNow().then((now) => now.metrics())]
  const headers = { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE, 'cache-control': 'no-store' }
  return new Response(text.join('\n'), { headers })
}

async function gaugesOfNow(): Promise<Registry> {
  const now = new Registry()
  const up = await databaseAnswers()
  const counts = up ? await countPrograms().catch(notCounted) : undefined
  gauge(now, 'mesocycle_database_up', `Whether the database answered ${ofProcess}.`, [[{}, up]])
  if (counts) {
    const { byStatus, queued } = counts
    const programs = byStatus.map(({ status, n }) => [{ state: status }, n] as const)
    gauge(now, 'mesocycle_programs', `Programs by their state ${ofDatabase}`, programs)
    gauge(now, 'mesocycle_programs_queued', `${queuedHelp} ${ofDatabase}`, [
      [{ waits_for: 'owner' }, queued.owner],
      [{ waits_for: 'engine' }, queued.engine],
    ])
  }
  const { running, waiting } = modelGate(env().MODEL_CONCURRENCY).load()
  gauge(now, 'mesocycle_model_calls', `Calls of the model under way and waiting ${ofProcess}.`, [
    [{ state: 'running' }, running],
    [{ state: 'waiting' }, waiting],
  ])
  gauge(now, 'mesocycle_sse_clients', `Open streams of progress ${ofProcess}.`, [
    [{}, openStreams()],
  ])
  gauge(now, 'mesocycle_listener_up', `Whether notifications arrive ${ofProcess}.`, [
    [{}, progressHub().isListening()],
  ])
  return now
}

const ofProcess = 'in this process'
const ofDatabase =
  '(of the whole database: every app that shares it says the same, so take the maximum and never the sum).'
const queuedHelp =
  'Programs asked for whose writing was not begun: they wait for others of their owner, or for an engine that accepts them'

function gauge(
  register: Registry,
  name: string,
  help: string,
  values: readonly (readonly [Record<string, string>, number | boolean])[],
) {
  const labelNames = Object.keys(values[0]?.[0] ?? {})
  const made = new Gauge({ name, help, labelNames, registers: [register] })
  for (const [labels, value] of values) made.set(labels, Number(value))
}

function notCounted(error: unknown) {
  log.warn({ error }, 'Programs could not be counted for the metrics')
  return undefined
}
