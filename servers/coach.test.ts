import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, it } from 'vitest'
import { freePort } from './free-port'

let child: ChildProcess
afterEach(() => child.kill('SIGKILL'))

it('serves on the port it is given, says when it is ready, and ends with its parent', async () => {
  const port = await freePort()
  child = fork('servers/coach.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, COACH_PORT: String(port), COACH_API_KEY: 'key', COACH_FAULTS: '' },
  })
  await once(child, 'message')
  const models = `http://127.0.0.1:${port}/v1/models`
  expect((await fetch(models)).status).toBe(401)
  const answer = await fetch(models, { headers: { authorization: 'Bearer key' } })
  expect(await answer.json()).toMatchObject({ data: [{ id: 'mesocycle-coach' }] })
  expect((await fetch(`http://127.0.0.1:${port}/faults/abc`)).status).toBe(401)

  child.disconnect()
  const [code] = (await once(child, 'exit')) as [number]
  expect(code).toBe(0)
})
