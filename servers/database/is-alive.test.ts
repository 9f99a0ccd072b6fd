import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { isAlive } from './is-alive'

test('this process is alive, and one that has ended is not', async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  expect(isAlive(process.pid)).toBe(true)
  await once(child, 'exit')
  expect(isAlive(child.pid!)).toBe(false)
})

test.each([0, -1, -process.pid, 1.5, NaN])('%d is no process', (pid) => {
  expect(isAlive(pid)).toBe(false)
})
