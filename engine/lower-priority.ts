import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'

const lowest = os.constants.priority.PRIORITY_LOW

/**
 * Lowers the priority of this process to the lowest (nice 19), so that the app, which answers the engine's requests, gets
 * the processor first. Changes that the system does not allow are skipped.
 */
export function lowerPriority(): void {
  if (process.platform !== 'linux') return ignoreErrors(() => os.setPriority(lowest))
  // On Linux each thread has a priority of its own, and new threads inherit it from the one that starts them.
  for (const thread of readdirSync('/proc/self/task'))
    ignoreErrors(() => os.setPriority(Number(thread), lowest))
  // With autogroup scheduling, see sched(7), the kernel divides the processor between sessions first, and priorities count
  // only within one. The session of a terminal, which others share, is left alone.
  if (leadsItsSession()) ignoreErrors(() => writeFileSync('/proc/self/autogroup', String(lowest)))
}

/** In proc_pid_stat(5), state, parent, group and session follow the command's name in parentheses. */
function leadsItsSession(): boolean {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const session = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3]
  return session === String(process.pid)
}

/** A thread may have ended meanwhile, the kernel may lack autogroup, or the change may not be permitted. */
function ignoreErrors(change: () => void): void {
  try {
    change()
  } catch {
    return
  }
}
