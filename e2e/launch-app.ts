import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { testEnvironment } from '@/scripts/suites/test-environment.mjs'

export interface LaunchedApp {
  url: string
  /** The launcher; its children are the app, the engine and, without a model of its own, the coach. */
  process: ChildProcess
  stop(): Promise<void>
}

interface Options {
  port: number
  dataDir: string
  settings: Record<string, string | undefined>
  hear?: (chunk: Buffer) => void
  /** As `npm run dev` starts it. */
  development?: boolean
}

/** `npm start` without npm, on a build that exists. Resolves when it says that it is ready. */
export async function launchApp(options: Options): Promise<LaunchedApp> {
  const { port, dataDir, settings, hear, development = false } = options
  const command = ['scripts/start.mjs', '--no-env-file', ...(development ? ['--dev'] : [])]
  const launcher = spawn(process.execPath, command, {
    env: productionEnvironment({ PORT: String(port), DATA_DIR: dataDir, ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`The app ${what}.\n${said}`))
    const late = setTimeout(() => fail('was not ready within 3 minutes'), 180_000)
    launcher.once('exit', () => fail('did not start'))
    for (const stream of [launcher.stdout, launcher.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        hear?.(chunk)
        said += chunk.toString()
        if (!said.includes('Mesocycle is ready')) return
        clearTimeout(late)
        resolve()
      })
    }
  })
  return {
    url: `http://127.0.0.1:${port}`,
    process: launcher,
    stop: () => endChild(launcher),
  }
}

export function productionEnvironment(settings: Record<string, string | undefined>) {
  return { ...testEnvironment(process.env), NODE_ENV: 'production' as const, ...settings }
}

/** Throws when it does not end by itself. */
export async function endChild(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  const killer = setTimeout(() => child.kill('SIGKILL'), 30_000)
  child.kill('SIGTERM')
  await ended
  clearTimeout(killer)
  if (child.signalCode === 'SIGKILL') throw new Error('A process did not end within 30 s.')
}
