import { existsSync, readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second (USER_HZ). */
const ticksPerSecond = 100

/** Processor time of all processes that this one has started and that have ended, with theirs; null but on Linux. */
export function processorSeconds() {
  const file = '/proc/self/stat'
  if (!existsSync(file)) return null
  const stat = readFileSync(file, 'utf8')
  // The name in brackets may hold spaces; the fields after it are counted from the third on (man proc_pid_stat).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user, system] = [fields[16 - 3], fields[17 - 3]]
  return (Number(user) + Number(system)) / ticksPerSecond
}
