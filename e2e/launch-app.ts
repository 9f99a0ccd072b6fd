import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { testEnvironment } from '../scripts/test-environment.mjs'

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
}

/** `npm start` without npm, on a build that exists. Resolves when it says that it is ready. */
export async function launchApp({ port, dataDir, settings, hear }: Options): Promise<LaunchedApp> {
  const launcher = spawn(process.execPath, ['scripts/start.mjs', '--no-env-file'], {
    env: productionEnvironment({ PORT: String(port), DATA_DIR: dataDir, ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [launcher.stdout, launcher.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        hear?.(chunk)
        said += chunk.toString()
        if (said.includes('Mesocycle is ready')) resolve()
      })
    }
    launcher.once('exit', () => reject(new Error(`The app did not start.\n${said}`)))
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

export async function endChild(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
