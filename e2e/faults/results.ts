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

/** Adds the results to those of other parts in the file; a scenario that was tried again replaces its former result. */
export function keepResults(file: string, results: Result[]): void {
  const tried = new Set(results.map(({ id }) => id))
  const others = readResults(file).filter(({ id }) => !tried.has(id))
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

/** The table of docs/faults.md between its two marks: all scenarios of the results file. */
export function writeDocs(file: string): void {
  const document = 'docs/faults.md'
  const rows = readResults(file).map((result) => [
    ...[result.id, result.fault, result.criterion],
    ...cells(result).slice(1, 5),
    result.note ?? '',
  ])
  const lines = [
    ['', 'fault', 'criterion', ...heads.slice(1, 5), 'note'],
    Array<string>(8).fill('---'),
    ...rows,
  ].map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
  const [before, after] = readFileSync(document, 'utf8').split(/<!-- results -->[^]*<!-- end -->/)
  const marked = `<!-- results -->\n\n${lines.join('\n')}\n\n<!-- end -->`
  writeFileSync(document, `${before}${marked}${after}`)
}
