import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildProduction } from '../build.mjs'
import { commands } from './commands.mjs'
import { flakyTests } from './flaky-tests.mjs'
import { runScript } from './run-script.mjs'

const reports = 'test-results/reports'

/**
 * All suites, also after one has failed. ESLint, form, types and the build count as one test each. On two cores two run at
 * a time, the long ones first, so that neither core is idle before the other; what a browser times has the machine to itself.
 */
export async function runSuites(env) {
  mkdirSync(reports, { recursive: true })
  let built
  const quick = await twoAtATime([
    () => vitest('unit', env),
    () => (built = build()),
    () => vitest('integration', env),
    () => check('eslint', env),
    // What `next build` and `next typegen` write is the same.
    () => built.then(() => check('types', env)),
    () => check('form', env),
  ])
  return [
    ...quick,
    await playwright('end-to-end', 'app', env),
    // Both mostly wait.
    ...(await Promise.all([playwright('failures', 'failures', env), faults(env)])),
  ]
}

/** Each lane begins the next suite when its own has ended. */
async function twoAtATime(suites) {
  const done = []
  const next = suites.entries()
  const lane = async () => {
    for (const [place, suite] of next) done[place] = await suite()
  }
  await Promise.all([lane(), lane()])
  return done
}

async function check(name, env) {
  const began = Date.now()
  const runs = []
  for (const command of commands[name]()) runs.push(await runScript(command, env))
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
  const [command] = commands[project]()
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { ok, said } = await runScript([...command, ...reporters], { ...env, NODE_ENV: 'test' })
  show(project, said)
  const { numPassedTests = 0, numFailedTests = 0 } = read(report)
  return counted(project, numPassedTests, numFailedTests, ok, began)
}

async function playwright(name, project, env) {
  const began = Date.now()
  const report = `${reports}/${name}.json`
  rmSync(report, { force: true })
  const [command] = commands.e2e()
  const options = [`--project=${project}`, '--reporter=list,json']
  const { ok, said } = await runScript([...command, ...options], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  show(name, said)
  const { stats = {}, suites = [] } = read(report)
  const { expected = 0, unexpected = 0, flaky = 0 } = stats
  const suite = counted(name, expected + flaky, unexpected, ok, began)
  return { ...suite, flaky: flakyTests(suites) }
}

/** The short scenarios; what one measures on a machine that works on other tests too counts only where it is far off. */
async function faults(env) {
  const began = Date.now()
  const report = `${reports}/faults.json`
  rmSync(report, { force: true })
  const [command] = commands.faults()
  const options = ['--quick', '--patience=4', `--results=${report}`]
  const { ok, said } = await runScript([...command, ...options], env)
  show('faults', said)
  const ends = existsSync(report) ? read(report).map(({ end }) => end) : []
  const count = (wanted) => ends.filter((end) => end === wanted).length
  return counted('faults', count('passed'), count('failed'), ok, began)
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
