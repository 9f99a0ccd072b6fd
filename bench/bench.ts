/**
 * npm run bench -- <name> [settings] runs a benchmark and prints tables and the machine's load. Each benchmark is a file beside
 * this one; the programs that it starts are in the folder of its name.
 */
const benchmarks: Record<string, () => Promise<{ bench(args: string[]): Promise<void> }>> = {
  engine: () => import('./engine'),
  generation: () => import('./generation'),
  fairness: () => import('./fairness'),
  memory: () => import('./memory'),
}

const [wanted = '', ...args] = process.argv.slice(2)
const benchmark = benchmarks[wanted]
if (!benchmark) {
  console.error(`Say which: npm run bench -- <${Object.keys(benchmarks).join(' | ')}>`)
  process.exit(1)
}
await (await benchmark()).bench(args)
export {}
