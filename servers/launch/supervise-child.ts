import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { log } from '@/lib/log'

export interface Child {
  stop(): Promise<void>
  /** Ends the process, which is then started again. */
  restart(): void
}

/**
 * Starts a process and resolves when it reports that it is ready. From then on it is restarted with back-off whenever
 * it exits.
 */
export async function superviseChild(
  name: string,
  program: Program,
  env: Record<string, string | undefined>,
): Promise<Child> {
  let stopping = false
  let child = start(program, env)
  await ready(name, child)
  void supervise()

  async function supervise() {
    let failures = 0
    for (;;) {
      const readyAt = Date.now()
      const [code, signal] = (await ended(child)) as [number | null, string | null]
      if (stopping) return
      failures = Date.now() - readyAt > 30_000 ? 0 : failures + 1
      const ms = Math.min(10_000, 125 * 2 ** failures)
      log.warn(`${name} ended (${signal ?? `code ${code}`}); it starts again in ${ms / 1000} s`)
      await wait(ms)
      if (stopping) return
      child = start(program, env)
      await ready(name, child).catch((error: unknown) => log.error({ error }, `${name}`))
    }
  }

  return {
    async stop() {
      stopping = true
      await end(child)
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

async function ready(name: string, child: ChildProcess) {
  await Promise.race([
    once(child, 'message'),
    ended(child).then(([code]) => {
      throw new Error(`${name} did not start (code ${code}); what it said is above.`)
    }),
  ])
}

function ended(child: ChildProcess): Promise<unknown[]> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve([child.exitCode, child.signalCode])
  }
  return once(child, 'exit')
}

async function end(child: ChildProcess) {
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended(child)
  clearTimeout(killer)
}
