import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { freePort } from './free-port'

const onLinux = test.runIf(process.platform === 'linux')
const hasAutogroup = existsSync('/proc/self/autogroup')

let database: Awaited<ReturnType<typeof createTestDatabase>>

beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
})
afterAll(() => database?.drop())

/** Starts the engine as the launcher does, and reads its priority and that of its session once it is ready. */
async function priorityWith(settings: Record<string, string>) {
  const engine = fork(`${process.env.TEST_PROCESSES}/engine.mjs`, {
    execArgv: [],
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...{ DATABASE_URL: database.url, ENGINE_PORT: String(await freePort()), LOG_LEVEL: 'silent' },
      // As the launcher says it; a key alone would mean Inngest Cloud.
      ...{ INNGEST_BASE_URL: 'http://127.0.0.1:1' },
      ...{ INNGEST_SIGNING_KEY: 'ab'.repeat(16), INNGEST_EVENT_KEY: 'cd'.repeat(16) },
      ...settings,
    },
  })
  const gone = once(engine, 'exit')
  try {
    await Promise.race([once(engine, 'message'), gone.then(() => Promise.reject(new Error()))])
    const autogroup = `/proc/${engine.pid}/autogroup`
    return {
      process: os.getPriority(engine.pid),
      session: hasAutogroup && /nice (-?\d+)/.exec(readFileSync(autogroup, 'utf8'))![1],
    }
  } finally {
    engine.kill('SIGKILL')
    await gone
  }
}

onLinux('the engine’s process has the priority of whoever starts it', async () => {
  expect(await priorityWith({ ENGINE_TUNING: '' })).toEqual({
    process: os.getPriority(),
    session: hasAutogroup && '0',
  })
})

onLinux('with ENGINE_TUNING it has the lowest priority, and so has its session', async () => {
  expect(await priorityWith({ ENGINE_TUNING: '1' })).toEqual({
    process: 19,
    session: hasAutogroup && '19',
  })
})
