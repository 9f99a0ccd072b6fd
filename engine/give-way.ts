import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'

const lowest = os.constants.priority.PRIORITY_LOW

/**
 * Lets every other process go first where both want the processor. The app answers the engine's requests, so whatever the
 * engine takes from it on a busy machine comes back as waiting; its own work is some milliseconds a run. Where it is
 * not allowed, everything stays as it was.
 */
export function giveWay(): void {
  if (process.platform !== 'linux') return unlessRefused(() => os.setPriority(lowest))
  // Each thread has a priority of its own; those to come take that of the thread that starts them.
  for (const thread of readdirSync('/proc/self/task'))
    unlessRefused(() => os.setPriority(Number(thread), lowest))
  // The kernel may share the processor by session first, and by priority only within one: see autogroup in sched(7). A
  // session that we share with a terminal is not ours to change.
  if (leadsItsSession()) unlessRefused(() => writeFileSync('/proc/self/autogroup', String(lowest)))
}

/** proc_pid_stat(5): behind the name in brackets come state, parent, group and session. */
function leadsItsSession(): boolean {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const session = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3]
  return session === String(process.pid)
}

function unlessRefused(change: () => void): void {
  try {
    change()
  } catch {
    // A thread that has just ended, a kernel without it, or a system that does not let us.
  }
}
