import path from 'node:path'
import { generateDatabaseClient } from './build.mjs'
import { findChromium } from './suites/find-chromium.mjs'
import { installPackages } from './install.mjs'
import { requireNode } from './require-node.mjs'
import { runSuites } from './suites/run-suites.mjs'
import { testEnvironment } from './suites/test-environment.mjs'

// npm test, from a fresh clone too: Node's built-in modules only, until packages are installed.
try {
  requireNode()
  process.chdir(path.resolve(import.meta.dirname, '..'))
  const env = testEnvironment(process.env)
  installPackages()
  await generateDatabaseClient()
  const chromium = findChromium()
  const suites = await runSuites({ ...env, CHROMIUM_PATH: chromium })
  for (const { name, passed, failed, seconds } of suites) {
    console.log(`${name.padEnd(12)} ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`)
  }
  const total = (key) => suites.reduce((sum, suite) => sum + suite[key], 0)
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
  process.exit(total('failed') > 0 ? 1 : 0)
} catch (error) {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
