import { readFileSync } from 'node:fs'

/**
 * Whether a process runs. One that has ended but was never reaped (a container without init) does not. Ids start at 1:
 * to `kill`, 0 and negative numbers mean groups of processes, and a signal to one's own group always arrives.
 */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' && !isZombie(pid)
  }
  return !isZombie(pid)
}

function isZombie(pid: number) {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, ''))
  } catch {
    return false
  }
}
