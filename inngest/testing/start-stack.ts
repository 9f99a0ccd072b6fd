import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { vi } from 'vitest'
import type { StatusView } from '@/lib/domain/contract/views'
import { db } from '@/lib/db/client'
import { getStatus } from '@/lib/db/owner/get-status'
import { createTestProgram } from '@/lib/db/testing/test-program'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import type { FaultScript } from '@/servers/coach/faults/fault-script'
import type { Pace } from '@/servers/coach/reply/pace'
import { startWire } from '@/e2e/faults/harness/wire'
import { startCoach } from '@/servers/coach/start-coach'
import { freePort } from '@/servers/free-port'
import { scriptFaults } from '@/e2e/scripted-faults'

export type Stack = Awaited<ReturnType<typeof startStack>>

/**
 * App, engine and coach as they run in production, the first two as processes that can be killed, on
 * a database of their own. This process stands for the API: `db()` and the client mean them. `wired` puts a wire between both
 * processes and the database, by which it is away for them, and not for the test.
 */
export async function startStack({ pace = 'instant', wired = false }: Options = {}) {
  const database = await createTestDatabase()
  const wire = wired ? await startWire(Number(new URL(database.url).port)) : null
  const [enginePort, appPort] = [await freePort(), await freePort()]
  const coach = await startCoach({ pace, faults: true })
  const settings = {
    NODE_ENV: 'test' as const,
    DATABASE_URL: database.url,
    DATABASE_DIRECT_URL: database.url,
    OPENAI_BASE_URL: coach.url,
    COACH: '1',
    WEEKS_AT_ONCE: '4',
    PROGRAMS_AT_ONCE: '2',
    INNGEST_BASE_URL: `http://127.0.0.1:${enginePort}`,
    INNGEST_EVENT_KEY: '6576656e746b6579',
    INNGEST_SIGNING_KEY: '6d65736f6379636c6520746573742076656374',
    INNGEST_SERVE_ORIGIN: `http://127.0.0.1:${appPort}`,
    PORT: String(appPort),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
  }
  Object.assign(process.env, settings)
  const url = new URL(database.url)
  if (wire) url.port = String(wire.port)
  const theirs = { ...settings, DATABASE_URL: url.href, DATABASE_DIRECT_URL: url.href }
  const engine = killable('engine', { ...theirs, ENGINE_PORT: String(enginePort) })
  const app = killable('app', theirs)
  await Promise.all([engine.start(), app.start()])
  // These read the engine's address when they are loaded.
  const { requestGeneration } = await import('../request-generation')
  const { requestChange } = await import('../changes/request-change')
  const { announceCancelled } = await import('../announce-cancelled')
  const { reconcile } = await import('../reconciler')
  const { inngest } = await import('../client')
  const { POST: cancel } = await import('@/app/api/programs/[id]/cancel/route')
  const { DELETE: remove } = await import('@/app/api/programs/[id]/route')
  const { createScriptGuest } = await import('@/lib/auth/create-guest')

  return {
    app,
    engine,
    coach,
    wire,
    requestGeneration,
    requestChange,
    announceCancelled,
    reconcile,
    inngest,
    appUrl: settings.INNGEST_SERVE_ORIGIN,
    /** Somebody who ends their programs by the API. */
    async guest() {
      const { userId: ownerId, token } = await createScriptGuest(null)
      const call = (route: typeof cancel, method: string) => async (id: string) => {
        const headers = { authorization: `Bearer ${token}` }
        const request = new Request(`http://localhost/api/programs/${id}`, { method, headers })
        const { status } = await route(request, { params: Promise.resolve({ id }) })
        return status
      }
      return { ownerId, cancel: call(cancel, 'POST'), remove: call(remove, 'DELETE') }
    },
    /** Meets the calls of the coach that carry this token with these faults. */
    async faults(script: unknown[]) {
      const token = `t${Math.random().toString(36).slice(2)}`
      await scriptFaults(script as FaultScript, coach.url, token)
      return { token, calls: () => coach.calls(token) }
    },
    /** A program whose calls of the coach can be told apart by its token, and are met by these faults. */
    async begin(weeks: number, { faults = [], words = '', ownerId }: Asked = {}) {
      const token = `t${Math.random().toString(36).slice(2)}`
      const scripted = await scriptFaults(faults as FaultScript, coach.url, token)
      const setFaults = (script: unknown[]) => scripted.set(script as FaultScript)
      const program = await createTestProgram(weeks, {
        goal: `coach-fault:${token}\n${words}`,
        listened: words !== '',
        ...(ownerId ? { ownerId } : {}),
      })
      await requestGeneration(program.programId, 1)
      const status = async () => (await getStatus(program.ownerId, program.programId))!
      return {
        ...program,
        setFaults,
        status,
        /** Of what the program is made of. */
        calls: () => coach.calls(token).filter(({ kind }) => !isAside(kind)),
        /** Of what is written beside the weeks. */
        asides: () => coach.calls(token).filter(({ kind }) => isAside(kind)),
        until: (isThere: (view: StatusView) => boolean, timeout = 180_000) =>
          vi.waitFor(
            async () => {
              const view = await status()
              if (!isThere(view)) throw new Error(`${view.status} · ${view.message}`)
              return view
            },
            { timeout, interval: 25 },
          ),
      }
    },
    async stop() {
      await Promise.all([app.kill(), engine.kill(), coach.stop()])
      await db().$disconnect()
      await wire?.stop()
      await database.drop()
    },
  }
}

interface Options {
  pace?: Pace
  wired?: boolean
}

interface Asked {
  faults?: unknown[]
  words?: string
  /** Somebody new when left out. */
  ownerId?: string
}

function isAside(kind: string) {
  return kind === 'story' || kind === 'cues'
}

function killable(name: string, settings: Record<string, string>) {
  let child: ChildProcess | undefined
  const isRunning = () => child?.exitCode === null && child.signalCode === null
  async function end(signal: 'SIGKILL' | 'SIGTERM') {
    if (!child || !isRunning()) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return {
    async start() {
      if (isRunning()) return
      const program = `${process.env.TEST_PROCESSES}/${name}.mjs`
      child = spawn(process.execPath, ['--conditions=react-server', program], {
        env: { ...process.env, ...settings },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      })
      await Promise.race([
        once(child, 'message'),
        once(child, 'exit').then(() => {
          throw new Error(`${name} ended before it was ready`)
        }),
      ])
    },
    /** As `kill -9` does: without a chance to tidy up. */
    kill: () => end('SIGKILL'),
    /** As a deploy does. */
    stop: () => end('SIGTERM'),
  }
}
