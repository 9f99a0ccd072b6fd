import { appConnections } from './ask/ask-app'
import type { AcceptedEvent } from './store/accept-events'
import { openDatabase } from './store/database'
import type { EngineContext } from './engine-context'
import { defaultTiming, silentLog, type EngineSettings } from './engine-settings'
import { migrate } from './store/migrate'
import { eventAcceptor } from './door/receive-events'
import { sharedTransactions } from './run/shared-transaction'
import { serveHttp } from './door/serve-http'
import { syncApp } from './sync-app'
import { takeTurns } from './take-turns'
import { queueLogger, startWork } from './work'

export interface RunningEngine {
  /** What the app is given as INNGEST_BASE_URL. */
  url: string
  /** Ends at once: what the app is in the middle of is asked again by the next engine. */
  stop(): Promise<void>
}

/**
 * Starts an engine: it accepts events from now on, and works as soon as it is the only one on its database and the app
 * has registered.
 */
export async function startEngine(settings: EngineSettings): Promise<RunningEngine> {
  const log = settings.log ?? silentLog
  const timing = { ...defaultTiming, ...settings.timing }
  const pool = openDatabase(settings.databaseUrl, log)
  const { appUrl, signingKey, eventKey } = settings
  const inFlight: EngineContext['inFlight'] = new Set()
  const engine: EngineContext = {
    pool,
    log,
    timing,
    appUrl,
    signingKey,
    eventKey,
    inSharedTransaction: sharedTransactions(pool, inFlight),
    connections: appConnections(new URL(appUrl)),
    inFlight,
    handOver: () => {},
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
      // The queue's job follows, and is told of what fails here.
      void route?.().catch(() => {})
    },
    state: () => state,
  }

  const server = await migrate(pool, queueLogger(log))
    .then(() => serveHttp(engine, standing, settings))
    .catch(async (error: unknown) => {
      await pool.end()
      throw error
    })

  const turns = takeTurns({
    databaseUrl: settings.databaseUrl,
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
      const cutOff = () => term.inFlight.forEach((request) => request.destroy())
      return {
        failed: begun.then((work) => work?.failed ?? new Promise<never>(() => {})),
        end: async () => {
          term.isStopping = true
          route = undefined
          state = 'standing by'
          cutOff()
          const stopped = (await begun.catch(() => undefined))?.stop()
          cutOff()
          await stopped
        },
      }
    },
  })

  return {
    url: `http://${settings.host}:${server.port}`,
    stop: async () => {
      await server.close()
      await turns.stop()
      engine.connections.destroy()
      await pool.end()
    },
  }
}
