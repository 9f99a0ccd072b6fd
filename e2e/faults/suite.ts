import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildProduction } from '@/scripts/build.mjs'
import { samplingSeed } from '@/testing/sampling'
import { Skip, tryOut } from './harness/trial'
import { keepResults, type Result, resultsTable, writeDocs } from './results'
import type { Scenario } from './scenario'
import { scenarios } from './scenarios'

// npm run test:faults [-- F1-F9 F14] [--seed 7] [--quick] [--patience 3] [--minutes 20] [--at-once 2] [--results file] [--write-docs]
//
// Breaks on purpose what `npm start` starts, and asks the database afterwards whether anything was lost, doubled or paid
// for twice. Each scenario has processes, a database and ports of its own.
//
// To add one: a file under scenarios/ that exports a Scenario, and a line in scenarios.ts. `run` gets a Trial: `stack()`
// starts processes that are killed, frozen and started one by one, with a wire between each two that can suffer; `ask()`
// is somebody who wants a program; `over()` waits for all of them. What it asserts itself it throws; the oracle judges
// every stack and program afterwards, and allows what the scenario has excused: `mayCost`, `mayEnd`, `log.expect`. To stop
// the app in a certain moment: `holdAt` in the database, `wire()`, or the coach's script.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(samplingSeed) },
    minutes: { type: 'string' },
    patience: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '2' },
    results: { type: 'string', default: '.build/faults/results.json' },
    quick: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
const running = new Set<() => Promise<void>>()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void Promise.all([...running].map((stop) => stop())).finally(() => process.exit(1))
  })
}

const wanted = choose(positionals).filter(({ quick }) => quick || !values.quick)
await buildProduction()
console.log(`${wanted.length} scenarios, seed ${seed}: npm run test:faults -- --seed ${seed}`)
const results = await tryAll(wanted)
console.log(`\n${resultsTable(results)}\n`)
if (values['write-docs']) writeDocs(values.results)
const count = (end: Result['end']) => results.filter((result) => result.end === end).length
console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`)
process.exit(count('failed') === 0 ? 0 : 1)

/** `F3`, `F1-F9`; all when nothing is named. */
function choose(names: string[]): Scenario[] {
  if (names.length === 0) return scenarios
  const ranges = names.map((name) => /^F(\d+)(?:-F(\d+))?$/i.exec(name) ?? refuse(name))
  return scenarios.filter(({ id }) =>
    ranges.some(([, from, to = from]) => {
      const number = Number(id.slice(1))
      return number >= Number(from) && number <= Number(to)
    }),
  )
}

function refuse(name: string): never {
  console.error(`${name} is no scenario: say F3 or F1-F9.`)
  process.exit(1)
}

/** So many at a time, since they mostly wait; those that need the machine to themselves come last. */
async function tryAll(wanted: Scenario[]): Promise<Result[]> {
  const done = new Map<Scenario, Result>()
  const next = wanted.filter(({ alone }) => !alone).values()
  const tryAndKeep = async (scenario: Scenario) => {
    const result = await tryOne(scenario)
    keepResults(values.results, [result])
    done.set(scenario, result)
  }
  const lane = async () => {
    for (const scenario of next) await tryAndKeep(scenario)
  }
  await Promise.all(Array.from({ length: Number(values['at-once']) }, lane))
  for (const scenario of wanted.filter(({ alone }) => alone)) {
    await tryAndKeep(scenario)
  }
  return wanted.map((scenario) => done.get(scenario)!)
}

async function tryOne({ id, fault, criterion, run }: Scenario): Promise<Result> {
  const began = performance.now()
  const say = (line: string) => {
    const at = ((performance.now() - began) / 1000).toFixed(0)
    console.log(`${id.padEnd(4)}${at.padStart(4)} s  ${line}`)
  }
  const about = { id, fault, criterion, seed, at: new Date().toISOString() }
  const took = () => Math.round((performance.now() - began) / 1000)
  try {
    const { findings, log, ...measured } = await tryOut(
      run,
      {
        ...{ seed, say, patience: Number(values.patience) },
        ...(values.minutes && { minutes: Number(values.minutes) }),
      },
      running,
    )
    const end = findings.length === 0 ? 'passed' : 'failed'
    if (end === 'failed') keepLog(id, log)
    for (const finding of findings) say(finding)
    say(end)
    return { ...about, end, findings, ...measured, took_s: took() }
  } catch (error) {
    if (!(error instanceof Skip)) throw error
    say(`skipped: ${error.message}`)
    return { ...about, end: 'skipped', findings: [], note: error.message, took_s: took() }
  }
}

function keepLog(id: string, log: string) {
  mkdirSync('.build/faults', { recursive: true })
  writeFileSync(`.build/faults/${id}.log`, log)
}
