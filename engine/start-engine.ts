import { watchReach } from '@/lib/postgres/watch-reach'
import { appConnections } from './ask/ask-app'
import { eventAcceptor } from './door/receive-events'
import { serveHttp } from './door/serve-http'
import type { EngineContext } from './engine-context'
import { defaultTiming, silentLog, type EngineSettings } from './engine-settings'
import { runAsLeader } from './run-as-leader'
import { sharedTransactions } from './run/shared-transactions'
import { queueLogger, startWork } from './start-work'
import type { AcceptedEvent } from './store/accept-events'
import { migrateEngine } from './store/migrate-engine'
import { openDatabase } from './store/open-database'
import { syncApp } from './sync-app'

export interface RunningEngine {
  /** The app's INNGEST_BASE_URL. */
  url: string
  /** Stops at once. Requests that the app is answering are repeated by the next engine. */
  stop(): Promise<void>
}

/**
 * Starts an engine. It accepts events at once, and works as soon as it is the leader on its database and the app has
 * registered.
 */
export async function startEngine(settings: EngineSettings): Promise<RunningEngine> {
  const log = settings.log ?? silentLog
  const timing = { ...defaultTiming, ...settings.timing }
  const reach = watchReach(log)
  const pool = openDatabase(settings.databaseUrl, log, { tuning: settings.tuning, reach })
  const { appUrl, signingKey, eventKey } = settings
  const inFlight: EngineContext['inFlight'] = new Set()
  const engine: EngineContext = {
    pool,
    reach,
    log,
    timing,
    appUrl,
    signingKey,
    eventKey,
    inSharedTransaction: sharedTransactions(pool, inFlight),
    connections: appConnections(new URL(appUrl)),
    inFlight,
    dispatch: () => {},
    isStopping: false,
  }

  let isRegistered = false
  let route: (() => Promise<void>) | undefined
  let state: 'working' | 'waiting for the app' | 'standing by' = 'standing by'
  const accept = eventAcceptor(engine)
  const standing = {
    onRegistered: () => void (isRegistered = true),
    accept: async (events: AcceptedEvent[]) => {
      await accept(events)
      // If it fails, the job in the queue tries again.
      void route?.().catch(() => {})
    },
    state: () => state,
  }

  const server = await migrateEngine(pool, queueLogger(log, reach))
    .then(() => serveHttp(engine, standing, settings))
    .catch(async (error: unknown) => {
      await pool.end()
      throw error
    })

  const leadership = runAsLeader({
    databaseUrl: settings.databaseUrl,
    reach,
    log,
    lockMs: timing.lockMs,
    begin: () => {
      const term: EngineContext = { ...engine, isStopping: false }
      state = 'waiting for the app'
      const begun = syncApp(term, () => isRegistered).then(async () => {
        if (term.isStopping) return undefined
        const work = await startWork(term)
        if (term.isStopping) return work
        route = work.route
        state = 'working'
        log.info({}, 'The engine works')
        return work
      })
      const abortRequests = () => term.inFlight.forEach((request) => request.destroy())
      return {
        failed: begun.then((work) => work?.failed ?? new Promise<never>(() => {})),
        end: async () => {
          term.isStopping = true
          route = undefined
          state = 'standing by'
          abortRequests()
          const stopped = (await begun.catch(() => undefined))?.stop()
          abortRequests()
          await stopped
        },
      }
    },
  })

  return {
    url: `http://${settings.host}:${server.port}`,
    stop: async () => {
      await server.close()
      await leadership.stop()
      engine.connections.destroy()
      await pool.end()
    },
  }
}
