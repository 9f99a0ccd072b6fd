import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from './is-alive'

export interface Postmaster {
  pid: number
  port: number
}

/** What PostgreSQL's pid file of a cluster says; undefined when there is none, as after an orderly stop. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n')
    // A server in single-user mode writes its pid with a minus.
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3]) }
  } catch {
    return undefined
  }
}

/**
 * Whether the process that the pid file names is this cluster's server. After a kill or a reboot the file stays behind,
 * and its pid may be a zombie's or another program's by now.
 */
export function isServerOf(cluster: string, { pid }: Postmaster): boolean {
  if (!isAlive(pid)) return false
  const command = commandOf(pid)
  // Where nothing can be learned of it, it is taken for the server, because to disown a living one would end it.
  if (!command) return true
  if (!/^postgres(\.exe)?$/.test(path.basename(command.program))) return false
  return !command.folder || isSameFolder(command.folder, cluster)
}

/**
 * PostgreSQL will not start while the pid in its file exists, be it a zombie or another program by
 * now. A pid that cannot exist takes its place; the rest of the file stays, because by it PostgreSQL
 * finds out whether processes of the dead server still use its memory.
 */
export function disownPostmaster(cluster: string) {
  const lines = readFileSync(pidFile(cluster), 'utf8').split('\n')
  writeFileSync(pidFile(cluster), ['999999999', ...lines.slice(1)].join('\n'))
}

/**
 * Ends a server that answers nothing: SIGQUIT, by which it tells its processes, then SIGKILL, after which they notice by
 * themselves. PostgreSQL starts no other on the cluster while one of them lives.
 */
export async function endHard(cluster: string): Promise<void> {
  const postmaster = readPostmaster(cluster)
  if (!postmaster || !isServerOf(cluster, postmaster)) return
  process.kill(postmaster.pid, 'SIGQUIT')
  for (let waited = 0; waited < 5_000 && isAlive(postmaster.pid); waited += 100) await wait(100)
  if (isAlive(postmaster.pid)) process.kill(postmaster.pid, 'SIGKILL')
}

function pidFile(cluster: string) {
  return path.join(cluster, 'postmaster.pid')
}

interface Command {
  program: string
  /** The cluster of a `postgres -D`, when it is named from the root. */
  folder?: string | undefined
}

function commandOf(pid: number): Command | undefined {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    const option = words.indexOf('-D')
    const folder = option < 0 ? undefined : words[option + 1]
    return { program: words[0] ?? '', folder: folder?.startsWith('/') ? folder : undefined }
  } catch {
    // macOS has no /proc.
    const { status, stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'comm='])
    return status === 0 ? { program: stdout.toString().trim() } : undefined
  }
}

function isSameFolder(one: string, other: string) {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    // Moved while its server runs.
    return true
  }
}
