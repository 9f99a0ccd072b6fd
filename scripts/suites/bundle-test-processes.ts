import { rmSync } from 'node:fs'
import path from 'node:path'
import { bundle } from '../bundle.mjs'

/**
 * Vitest's global setup: the processes that tests start and kill, as plain JavaScript, which is what `npm start` runs too.
 * Made once for all, because a start through tsx costs two seconds of processor time and tests start some thirty.
 */
export default async function setUp() {
  const folder = path.resolve('.build', `test-processes-${process.pid}`)
  await bundle(
    {
      app: 'inngest/testing/app-process.ts',
      engine: 'servers/engine.ts',
      'engine-to-kill': 'engine/testing/engine-process.ts',
    },
    folder,
  )
  process.env.TEST_PROCESSES = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
