import { chmodSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { log } from '@/lib/log'
import type { PostgresHome } from '../postgres-home'
import { isVacant } from './is-vacant'

export function clusterOf(home: Pick<PostgresHome, 'folder'>) {
  return path.join(home.folder, 'data')
}

/**
 * Whether there is a cluster yet. What looks like one that was damaged is never made anew: throws a sentence that names
 * the file and the way out. A folder open to other users, which PostgreSQL refuses, is closed.
 */
export function hasCluster(home: PostgresHome): boolean {
  const cluster = clusterOf(home)
  if (isVacant(cluster)) return false
  refuseForeignOwner(cluster)
  const version = path.join(cluster, 'PG_VERSION')
  if (!/^\d+\s*$/.test(textOf(version))) {
    throw new Error(
      `The database in ${cluster} is damaged: ${version} is missing or does not say a version. ` +
        `If nothing else is missing, put it back: cp -p ${path.join(cluster, 'base/1/PG_VERSION')} ${version}. ` +
        `Otherwise restore ${home.folder} from a backup, or move it away to begin without any program.`,
    )
  }
  if (process.platform !== 'win32' && statSync(cluster).mode & 0o027) {
    chmodSync(cluster, 0o700)
    log.warn(`${cluster} was open to other users, which PostgreSQL refuses; it is closed now`)
  }
  return true
}

/** PostgreSQL runs as whoever owns its files, and never as root. */
function refuseForeignOwner(cluster: string) {
  const { uid } = statSync(cluster)
  const own = process.getuid?.()
  if (own === undefined || (own === 0 ? uid !== 0 : uid === own)) return
  throw new Error(
    own === 0
      ? `${cluster} belongs to root, and PostgreSQL does not run as root: chown -R postgres ${path.dirname(cluster)}`
      : `${cluster} belongs to user ${uid}, and this is user ${own}: start as that user or as root, or set DATA_DIR to another folder.`,
  )
}

function textOf(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
