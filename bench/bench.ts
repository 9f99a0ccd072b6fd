/**
 * npm run bench -- <name> [settings]: one benchmark, printed as tables with the machine's load. A benchmark is a file beside this
 * one; what it starts is in a folder of its name.
 */
const benchmarks: Record<string, () => Promise<{ bench(args: string[]): Promise<void> }>> = {
  engine: () => import('./engine'),
}

const [wanted = '', ...args] = process.argv.slice(2)
const benchmark = benchmarks[wanted]
if (!benchmark) {
  console.error(`Say which: npm run bench -- <${Object.keys(benchmarks).join(' | ')}>`)
  process.exit(1)
}
await (await benchmark()).bench(args)
export {}
