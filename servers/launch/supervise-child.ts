import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { log } from '@/lib/log'
import type { WakeWatch } from './wake'
import { type Patience, untilItHangs } from './watch-pulse'

export interface Child {
  stop(): Promise<void>
  /** Ends the process, which is then started again. */
  restart(): void
}

/** How the launcher knows that a part hangs. */
export interface Watch {
  patience: Patience
  /** What it does not answer so soon after it was ready is not counted: it loads what first requests need. Milliseconds. */
  settleMs: number
  wakes: Pick<WakeWatch, 'isSettled'>
}

/**
 * Starts a process and resolves when it reports that it is ready. From then on it is restarted with back-off whenever
 * it exits, and ended whenever it hangs; without `watch`, as in development, where a debugger may hold it, it never hangs.
 */
export async function superviseChild(
  name: string,
  program: Program,
  env: Record<string, string | undefined>,
  watch?: Watch,
): Promise<Child> {
  let stopping = false
  let child = start(program, env)
  await ready(name, child)
  void supervise()

  async function supervise() {
    let failures = 0
    let hangs = 0
    for (;;) {
      const readyAt = Date.now()
      const { code, signal, hung } = await untilItEnds(child, watch && morePatient(watch, hangs))
      if (stopping) return
      const ranMs = Date.now() - readyAt
      failures = ranMs > 30_000 ? 0 : failures + 1
      hangs = (ranMs > soundMs ? 0 : hangs) + (hung ? 1 : 0)
      const ms = Math.min(10_000, 125 * 2 ** failures)
      const how = hung ? 'hung and was ended' : `ended (${signal ?? `code ${code}`})`
      log.warn(`${name} ${how}; it starts again in ${ms / 1000} s`)
      await wait(ms)
      if (stopping) return
      child = start(program, env)
      await ready(name, child).catch((error: unknown) => log.error({ error }, `${name}`))
    }
  }

  return {
    async stop() {
      stopping = true
      await end(child, 10_000)
    },
    restart: () => void child.kill('SIGTERM'),
  }
}

/** A script, and Node's options for it: `tsx` in development, none for a bundle. */
export interface Program {
  file: string
  execArgv: string[]
}

/** In a process group of its own: a Ctrl-C in the terminal is for the launcher, which stops everything in order. */
function start({ file, execArgv }: Program, env: Record<string, string | undefined>) {
  return fork(file, {
    execArgv,
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
}

/** Long enough for a machine that does much else; a start that hangs is tried again. */
const startLimitMs = 180_000

async function ready(name: string, child: ChildProcess) {
  const late = AbortSignal.timeout(startLimitMs)
  await Promise.race([
    once(child, 'message', { signal: late }).catch(() => {
      child.kill('SIGKILL')
      throw new Error(`${name} did not start within ${startLimitMs / 1000} s.`)
    }),
    ended(child).then(([code]) => {
      throw new Error(`${name} did not start (code ${code}); what it said is above.`)
    }),
  ])
}

/** What ran this long without hanging hangs for a reason of its own. */
const soundMs = 600_000

/** On a machine that is only slow another start makes it slower, so each time there are twice as many pings, up to eight times. */
function morePatient({ patience, settleMs, wakes }: Watch, hangs: number) {
  const readyAt = performance.now()
  return {
    patience: { ...patience, misses: patience.misses * 2 ** Math.min(hangs, 3) },
    wakes: {
      isSettled: () => wakes.isSettled() && performance.now() - readyAt > settleMs,
    },
  }
}

/** Resolves when a process has ended, by itself or because it hung. */
async function untilItEnds(child: ChildProcess, watch: ReturnType<typeof morePatient> | undefined) {
  const over = new AbortController()
  let hung = false
  if (watch) {
    void untilItHangs({ ...watch, ping: pinger(child) }, over.signal).then(() => {
      hung = true
      return end(child, hungKillMs)
    })
  }
  const [code, signal] = (await ended(child)) as [number | null, string | null]
  over.abort()
  return { code, signal, hung }
}

/** What hangs seldom hears a SIGTERM, but one that only stood still for a moment stops in order. */
const hungKillMs = 5_000

/** Asks a process through the channel that it was started with; `exitWithParent` answers there. */
function pinger(child: ChildProcess): () => Promise<void> {
  let answered = () => {}
  child.on('message', () => answered())
  return () =>
    new Promise((resolve, reject) => {
      answered = resolve
      child.send('ping', (error) => error && reject(error))
    })
}

function ended(child: ChildProcess): Promise<unknown[]> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve([child.exitCode, child.signalCode])
  }
  return once(child, 'exit')
}

async function end(child: ChildProcess, killMs: number) {
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), killMs)
  await ended(child)
  clearTimeout(killer)
}
