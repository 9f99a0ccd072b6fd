import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PostgresHome } from '../postgres-home'
import { clusterOf } from './check-cluster'

export const superuser = 'mesocycle'

/** Beside its cluster, so that neither is ever without the other. */
export function passwordFile(home: PostgresHome) {
  return path.join(home.folder, 'password')
}

/** Makes a password for a new cluster. One that is there already stays: its cluster may come back. */
export function makePassword(home: PostgresHome) {
  const file = passwordFile(home)
  if (existsSync(file) && read(file)) return
  writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (home.owner) chownSync(file, home.owner.uid, home.owner.gid)
}

/** The superuser's password. Throws a sentence with the way out when it is lost. */
export function readPassword(home: PostgresHome): string {
  const file = passwordFile(home)
  if (!existsSync(file)) throw lost(home, 'is missing')
  const password = read(file)
  if (!password) throw lost(home, 'is empty')
  return password
}

/** The file's password is not the cluster's. */
export function wrongPassword(home: PostgresHome): Error {
  return lost(home, 'is not the password of the database beside it')
}

function read(file: string) {
  return readFileSync(file, 'utf8').trim()
}

function lost(home: PostgresHome, what: string) {
  const file = passwordFile(home)
  return new Error(
    `${file} ${what}. Put it back from a backup of ${home.folder}. Without one, make a new one and tell the database:\n` +
      `  ${commandsForNewPassword(home)}`,
  )
}

/** PostgreSQL in single-user mode asks for no password. It runs as whoever owns the files. */
function commandsForNewPassword(home: PostgresHome) {
  const file = passwordFile(home)
  const { owner } = home
  const asOwner = owner ? `setpriv --reuid=${owner.uid} --regid=${owner.gid} --clear-groups ` : ''
  const postgres = path.join(home.binaries, 'postgres')
  return [
    `head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \\n' > '${file}'`,
    `echo "ALTER ROLE ${superuser} PASSWORD '$(cat '${file}')'" | ${asOwner}'${postgres}' --single -D '${clusterOf(home)}' postgres`,
  ].join(' && ')
}
