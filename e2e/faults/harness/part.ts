import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { endChild } from '@/e2e/launch-app'

/** One process of a stack, which is killed, frozen and started apart from the others. */
export interface Part {
  name: string
  /** Throws while it does not run. */
  pid(): number
  isRunning(): boolean
  /** Resolves when it reports that it is ready; does nothing when it runs. */
  start(): Promise<void>
  /** SIGKILL: without a chance to tidy up. Does nothing when it does not run. */
  kill(): Promise<void>
  /** SIGTERM, as a deployment does it; throws when it has not ended after 30 s. */
  stop(): Promise<void>
  /** SIGSTOP: it keeps its connections and answers nobody. */
  freeze(): void
  thaw(): void
}

interface PartOptions {
  /** A bundle of the build, as the launcher starts it. */
  file: string
  execArgv: string[]
  env: NodeJS.ProcessEnv
  hear: (chunk: Buffer) => void
}

export function createPart(name: string, { file, execArgv, env, hear }: PartOptions): Part {
  let child: ChildProcess | undefined
  const isRunning = () => child?.exitCode === null && child.signalCode === null
  const running = () => {
    if (!child?.pid || !isRunning()) throw new Error(`${name} does not run.`)
    return child.pid
  }
  return {
    name,
    pid: running,
    isRunning,
    async start() {
      if (isRunning()) return
      const next = fork(file, { execArgv, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
      child = next
      for (const stream of [next.stdout, next.stderr]) stream?.on('data', hear)
      await Promise.race([
        once(next, 'message'),
        once(next, 'exit').then(() => {
          throw new Error(`${name} ended before it was ready.`)
        }),
      ])
    },
    async kill() {
      if (!child || !isRunning()) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
    stop: async () => void (child && (await endChild(child))),
    freeze: () => void process.kill(running(), 'SIGSTOP'),
    thaw: () => void process.kill(running(), 'SIGCONT'),
  }
}
