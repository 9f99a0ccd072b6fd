import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { processorSeconds } from './processor-seconds.mjs'

test.runIf(process.platform === 'linux')('counts the work of what it has started', () => {
  const before = processorSeconds()!
  spawnSync(process.execPath, ['-e', 'while (process.cpuUsage().user < 500_000);'])
  expect(processorSeconds()! - before).toBeGreaterThan(0.45)
})
