import { fork } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

test.each([
  ['has started', 0],
  ['is still starting', 500],
])('a child that %s ends by itself when its launcher and reader are gone', async (_, delayMs) => {
  const child = fork('servers/testing/talking-child.ts', [`${delayMs}`], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  await once(child, 'message')
  const ended = once(child, 'exit', { signal: AbortSignal.timeout(50_000) })
  child.stdout?.destroy()
  child.stderr?.destroy()
  child.disconnect()
  expect(await ended.finally(() => child.kill('SIGKILL'))).toEqual([0, null])
})
