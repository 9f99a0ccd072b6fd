import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const reports = 'test-results/reports'

/** All suites, one after the other, also after one has failed. Lint and types count as one test each. */
export async function runSuites(env) {
  mkdirSync(reports, { recursive: true })
  return [
    await check('lint', env, [
      ['eslint/bin/eslint.js', '.', '--max-warnings=0'],
      ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
    ]),
    await check('types', env, [
      ['next/dist/bin/next', 'typegen'],
      ['typescript/bin/tsc', '--noEmit', '--incremental', 'false'],
    ]),
    await vitest('unit', env),
    await vitest('integration', env),
    await playwright(env),
  ]
}

async function check(name, env, commands) {
  const began = begin(name)
  let ok = true
  for (const command of commands) ok = (await node(command, env)) && ok
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds: since(began) }
}

async function vitest(project, env) {
  const began = begin(project)
  const report = `${reports}/${project}.json`
  rmSync(report, { force: true })
  const ok = await node(
    [
      'vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { ...env, NODE_ENV: 'test' },
  )
  const { numPassedTests = 0, numFailedTests = 0 } = read(report)
  return counted(project, numPassedTests, numFailedTests, ok, began)
}

async function playwright(env) {
  const began = begin('end-to-end')
  const report = `${reports}/e2e.json`
  rmSync(report, { force: true })
  const ok = await node(['@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  const { expected = 0, unexpected = 0, flaky = 0 } = read(report).stats ?? {}
  return counted('end-to-end', expected + flaky, unexpected, ok, began)
}

/** A suite that broke before its tests could is a failure too. */
function counted(name, passed, failed, ok, began) {
  return { name, passed, failed: ok ? failed : Math.max(failed, 1), seconds: since(began) }
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
}

function begin(name) {
  console.log(`\n── ${name}`)
  return Date.now()
}

function since(began) {
  return (Date.now() - began) / 1000
}

function node([script, ...args], env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code === 0))
  })
}
