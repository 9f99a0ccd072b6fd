import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { choosePostgresHome } from '@/servers/database/postgres-home'

/** A new folder for the data of one app. */
export function makeDataFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-e2e-'))
  // As root the database runs as another user, who must get in.
  chmodSync(folder, 0o711)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Where the embedded database of a data folder answers, as its own files tell. */
export function databaseOf(folder: string) {
  const home = path.join(folder, 'postgres')
  const password = readFileSync(path.join(home, 'password'), 'utf8')
  const [pid, , , port] = readFileSync(path.join(home, 'data', 'postmaster.pid'), 'utf8').split(
    '\n',
  )
  return {
    pid: Number(pid),
    url: `postgresql://mesocycle:${password}@127.0.0.1:${port}/mesocycle`,
  }
}

/** As an operator stops the embedded database of a data folder; returns when it has ended. */
export function stopDatabase(folder: string, mode: 'fast' | 'immediate') {
  const { binaries, folder: home, owner } = choosePostgresHome(folder)
  const cluster = path.join(home, 'data')
  const { status, stderr } = spawnSync(
    path.join(binaries, 'pg_ctl'),
    ['stop', '-D', cluster, '-m', mode, '-w'],
    { ...owner, cwd: home },
  )
  if (status !== 0) throw new Error(`pg_ctl stop failed: ${stderr}`)
}
