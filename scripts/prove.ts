/**
 * npm run prove -- <part> [settings]: what takes too long for `npm test`, by hand; the figures stand in the README. Each part
 * says what it found and ends with an error when that is not good enough.
 */
interface Part {
  prove(args: string[]): Promise<boolean> | boolean
}

const parts: Record<string, () => Promise<Part>> = {
  grid: () => import('./prove/grid'),
  athletes: () => import('./prove/athletes'),
  requests: () => import('./prove/requests'),
  fuzz: () => import('./prove/fuzz'),
  evil: () => import('./prove/evil'),
  soak: () => import('./prove/soak'),
  pages: () => import('./prove/pages'),
}

const [wanted = '', ...args] = process.argv.slice(2)
const part = parts[wanted]
if (!part) {
  console.error(`Say which: npm run prove -- <${Object.keys(parts).join(' | ')}>`)
  process.exit(1)
}
const isProved = await (await part()).prove(args)
console.log(isProved ? `${wanted}: proved` : `${wanted}: not proved`)
process.exit(isProved ? 0 : 1)
export {}
