import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildProduction } from '../build.mjs'

const reports = 'test-results/reports'

/**
 * All suites, also after one has failed. Lint, types and the build count as one test each. Two at a
 * time where they cannot disturb each other; what depends on time runs alone.
 */
export async function runSuites(env) {
  mkdirSync(reports, { recursive: true })
  return [
    ...(await Promise.all([check('lint', env, lint), build()])),
    ...(await Promise.all([check('types', env, types), vitest('unit', env)])),
    await vitest('integration', env),
    await playwright(env),
  ]
}

const lint = [
  ['eslint/bin/eslint.js', '.', '--max-warnings=0'],
  ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
]

const types = [
  ['next/dist/bin/next', 'typegen'],
  ['typescript/bin/tsc', '--noEmit', '--incremental', 'false'],
]

async function check(name, env, commands) {
  const began = Date.now()
  const runs = []
  for (const command of commands) runs.push(await node(command, env))
  show(name, runs.map((run) => run.said).join(''))
  const ok = runs.every((run) => run.ok)
  return counted(name, ok ? 1 : 0, 0, ok, began)
}

async function build() {
  const began = Date.now()
  const complaint = await buildProduction().then(
    () => '',
    (error) => error.message,
  )
  show('build', complaint)
  return counted('build', complaint ? 0 : 1, 0, !complaint, began)
}

async function vitest(project, env) {
  const began = Date.now()
  const report = `${reports}/${project}.json`
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { ok, said } = await node(
    ['vitest/vitest.mjs', 'run', '--project', project, ...reporters],
    { ...env, NODE_ENV: 'test' },
  )
  show(project, said)
  const { numPassedTests = 0, numFailedTests = 0 } = read(report)
  return counted(project, numPassedTests, numFailedTests, ok, began)
}

async function playwright(env) {
  const began = Date.now()
  const report = `${reports}/e2e.json`
  rmSync(report, { force: true })
  const { ok, said } = await node(['@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  show('end-to-end', said)
  const { expected = 0, unexpected = 0, flaky = 0 } = read(report).stats ?? {}
  return counted('end-to-end', expected + flaky, unexpected, ok, began)
}

/** A suite that broke before its tests could is a failure too. */
function counted(name, passed, failed, ok, began) {
  const seconds = (Date.now() - began) / 1000
  return { name, passed, failed: ok ? failed : Math.max(failed, 1), seconds }
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
}

/** Two suites at a time would mix their lines, so each is shown when it has ended. */
function show(name, said) {
  process.stdout.write(`\n── ${name}\n${said}`)
}

async function node([script, ...args], env) {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  return { ok: code === 0, said }
}
