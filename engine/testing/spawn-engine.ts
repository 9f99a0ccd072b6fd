import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { eventKey, signingKey } from './lab'

export interface EngineProcess {
  url: string
  /** Sends SIGKILL and waits for the end. */
  kill(): Promise<void>
}

/** Starts an engine in a process of its own and waits until it listens. */
export async function spawnEngine(settings: {
  port: number
  databaseUrl: string
  appUrl: string
}): Promise<EngineProcess> {
  const child = spawn(process.execPath, [`${process.env.TEST_PROCESSES}/engine-to-kill.mjs`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ENGINE_SETTINGS: JSON.stringify({
        ...settings,
        host: '127.0.0.1',
        signingKey,
        eventKey,
        backoff_ms: 100,
        timing: { reaskMs: 100, resyncMs: 50, pollMs: 100, lockMs: 50 },
      }),
    },
  })
  const gone = once(child, 'exit')
  const url = await Promise.race([
    once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()),
    gone.then(() => Promise.reject(new Error('The engine did not start.'))),
  ])
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
