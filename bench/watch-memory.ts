import { childrenMemory } from './children-memory'

/** Looks every half second at what a launcher's children hold, in MB, until `stop`. */
export function watchMemory(launcher: number) {
  const seen: Record<string, number>[] = []
  const watch = setInterval(() => seen.push(childrenMemory(launcher)), 500)
  return {
    most: (program: string) => Math.max(...seen.map((each) => each[program] ?? 0)),
    latest: (program: string) => seen.at(-1)?.[program] ?? 0,
    stop: () => clearInterval(watch),
  }
}
