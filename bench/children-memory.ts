import { readFileSync } from 'node:fs'
import { childrenOf } from '@/e2e/children-of'

/** Resident megabytes of a launcher's children, by the program that each runs: `app`, `engine`. */
export function childrenMemory(launcher: number): Record<string, number> {
  const children = childrenOf(launcher).map((pid) => {
    const program = /(\w+)\.mjs/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1]
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return [program ?? String(pid), Number(kilobytes) / 1024] as const
  })
  return Object.fromEntries(children)
}
