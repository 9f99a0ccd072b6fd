import { findChromium } from '@/scripts/suites/find-chromium.mjs'
import { runScript } from '@/scripts/suites/run-script.mjs'
import { testEnvironment } from '@/scripts/suites/test-environment.mjs'

/** Tests of single rooms in which something breaks. */
const brokenRooms = [
  'lib/model',
  'lib/generation/write-',
  'servers/coach/faults',
  'inngest/',
  'engine/',
]

/**
 * Whatever breaks on purpose, again and again, to see what fails seldom: the fault tests of model, coach, steps and engine,
 * then the end-to-end faults `-- faults 3` times, without a second try.
 */
export async function prove([times = '3']: string[]): Promise<boolean> {
  const env = { ...testEnvironment(process.env), CI: '', CHROMIUM_PATH: findChromium() }
  const rooms = await runScript(
    ['vitest/vitest.mjs', 'run', ...brokenRooms],
    { ...env, NODE_ENV: 'test' },
    { live: true },
  )
  const whole = await runScript(
    ['@playwright/test/cli.js', 'test', '--project=faults', `--repeat-each=${times}`],
    env,
    { live: true },
  )
  return rooms.ok && whole.ok
}
