import path from 'node:path'
import { generateDatabaseClient } from './build.mjs'
import { installPackages } from './install.mjs'
import { requireNode } from './require-node.mjs'
import { judgeBudget } from './suites/budget.mjs'
import { commands } from './suites/commands.mjs'
import { findChromium } from './suites/find-chromium.mjs'
import { processorSeconds } from './suites/processor-seconds.mjs'
import { runScript } from './suites/run-script.mjs'
import { runSuites } from './suites/run-suites.mjs'
import { testEnvironment } from './suites/test-environment.mjs'

// npm test, and with the name of a suite that one alone: npm run test:unit -- lib/domain. From a fresh clone too:
// Node's built-in modules only, until packages are installed.
const [wanted, ...args] = process.argv.slice(2)
try {
  requireNode()
  process.chdir(path.resolve(import.meta.dirname, '..'))
  const env = testEnvironment(process.env)
  installPackages()
  await generateDatabaseClient()
  process.exitCode = (await (wanted ? runOne(env) : runAll(env))) ? 0 : 1
} catch (error) {
  console.error(error.message)
  if (!wanted) console.log('0 passed, 1 failed')
  process.exitCode = 1
}

async function runOne(env) {
  if (!(wanted in commands)) throw new Error(`Say which: ${Object.keys(commands).join(', ')}.`)
  const browser = wanted === 'e2e' || wanted === 'faults' ? { CHROMIUM_PATH: findChromium() } : {}
  const runs = []
  for (const command of commands[wanted]()) {
    runs.push(await runScript([...command, ...args], { ...env, ...browser }, { live: true }))
  }
  return runs.every(({ ok }) => ok)
}

async function runAll(env) {
  const chromium = findChromium()
  const began = Date.now()
  const suites = await runSuites({ ...env, CHROMIUM_PATH: chromium })
  const budget = judgeBudget(suites, (Date.now() - began) / 1000, process.env.CI ? 3 : 1)
  console.log(`\n── budget\n${budget.lines.join('\n')}`)
  const worked = processorSeconds()
  if (worked) console.log(`processors worked ${(worked / 60).toFixed(1)} min`)
  console.log()
  const counted = [...suites, budget.suite]
  for (const { name, passed, failed, seconds } of counted) {
    console.log(`${name.padEnd(12)} ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`)
  }
  for (const test of suites.flatMap(({ flaky = [] }) => flaky)) console.log(`flaky: ${test}`)
  const total = (key) => counted.reduce((sum, suite) => sum + suite[key], 0)
  console.log(`${total('passed')} passed, ${total('failed')} failed`)
  return total('failed') === 0
}
