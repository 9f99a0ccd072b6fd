import { fork } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

test('a child whose launcher and reader are gone ends by itself', async () => {
  const child = fork('servers/testing/talking-child.ts', {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  await once(child, 'message')
  const ended = once(child, 'exit', { signal: AbortSignal.timeout(10_000) })
  child.stdout?.destroy()
  child.stderr?.destroy()
  child.disconnect()
  expect(await ended.finally(() => child.kill('SIGKILL'))).toEqual([0, null])
})
