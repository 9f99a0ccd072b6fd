import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { table } from '@/bench/table'
import type { Outcome } from './harness/trial'

export interface Result extends Outcome {
  id: string
  fault: string
  criterion: string
  seed: number
  /** When it was tried. */
  at: string
  end: 'passed' | 'failed' | 'skipped'
  findings: string[]
  extra_calls?: number
  took_s: number
}

/**
 * Adds the results to those of other parts and seeds in the file; a scenario that was tried again with a seed replaces its
 * former result.
 */
export function keepResults(file: string, results: Result[]): void {
  const keyOf = ({ id, seed }: Result) => `${id} ${seed}`
  const tried = new Set(results.map(keyOf))
  const others = readResults(file).filter((result) => !tried.has(keyOf(result)))
  const all = [...others, ...results].sort((one, other) => numberOf(one) - numberOf(other))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}

function readResults(file: string): Result[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result[]) : []
}

function numberOf({ id }: Result): number {
  return Number(id.slice(1))
}

const heads = ['', 'result', 'recovery, s', 'extra calls', 'untrue, s', 'took, s']

export function resultsTable(results: Result[]): string {
  return table(heads, results.map(cells))
}

function cells(result: Result): string[] {
  const { id, end, recovery_s, extra_calls, untrue_s, took_s } = result
  return [id, end, tenths(recovery_s), String(extra_calls ?? '–'), tenths(untrue_s), String(took_s)]
}

function tenths(seconds: number | undefined): string {
  return seconds === undefined ? '–' : seconds.toFixed(1)
}

/** The table of docs/faults.md between its two marks: all scenarios of the results file, each with the worst of its seeds. */
export function writeDocs(file: string): void {
  const document = 'docs/faults.md'
  const results = readResults(file)
  const seeds = [...new Set(results.map(({ seed }) => seed))]
  const ids = [...new Set(results.map(({ id }) => id))]
  const lines = [
    ['', 'fault', 'criterion', 'passed', ...heads.slice(2, 5), 'note'],
    Array<string>(8).fill('---'),
    ...ids.map((of) => docsRow(results.filter(({ id }) => id === of))),
  ].map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
  const [before, after] = readFileSync(document, 'utf8').split(/<!-- results -->[^]*<!-- end -->/)
  const told = `Seeds ${seeds.join(', ')}.\n\n${lines.join('\n')}`
  writeFileSync(document, `${before}<!-- results -->\n\n${told}\n\n<!-- end -->${after}`)
}

function docsRow(results: Result[]): string[] {
  const { id, fault, criterion, note = '' } = results.at(-1)!
  const passed = results.filter(({ end }) => end === 'passed').length
  const isSkipped = results.every(({ end }) => end === 'skipped')
  const worst = (of: (result: Result) => number | undefined) =>
    results
      .map(of)
      .reduce((most, each) => (each === undefined ? most : Math.max(most ?? 0, each)), undefined)
  return [
    ...[id, fault, criterion],
    isSkipped ? 'skipped' : `${passed} of ${results.length}`,
    tenths(worst((result) => result.recovery_s)),
    String(worst((result) => result.extra_calls) ?? '–'),
    tenths(worst((result) => result.untrue_s)),
    note,
  ]
}
