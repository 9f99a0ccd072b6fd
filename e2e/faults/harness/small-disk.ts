import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Stack } from './stack'
import { Skip, type Trial } from './trial'

export interface SmallDisk {
  /** Until not a byte more fits. */
  fill(): void
  free(): void
}

const megabytes = 64

/**
 * Moves all tables of a stack to a disk of their own, in memory, that is filled and freed at will. PostgreSQL's own catalogs and
 * its journal stay where they are: without room for the journal it does not refuse a statement, it ends, which is another fault.
 */
export async function moveToSmallDisk(trial: Trial, stack: Stack): Promise<SmallDisk> {
  const mount = mkdtempSync(path.join(tmpdir(), 'mesocycle-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', mount])
  if (mounted.status !== 0) {
    rmSync(mount, { recursive: true })
    throw new Skip('no small disk can be mounted here')
  }
  trial.later(async () => {
    // The database is still at it.
    spawnSync('umount', ['--lazy', mount])
    rmSync(mount, { recursive: true, force: true })
  })
  const space = path.join(mount, 'tables')
  mkdirSync(space)
  const { uid, gid } = statSync(path.join(stack.dataDir, 'postgres', 'data'))
  for (const folder of [mount, space]) chownSync(folder, uid, gid)
  await stack.database.query(`create tablespace small location '${space}'`)
  for (const what of ['table', 'index'])
    await stack.database.query(`alter ${what} all in tablespace pg_default set tablespace small`)
  await stack.database.query('grant create on tablespace small to public')
  const ballast = path.join(mount, 'ballast')
  return { fill: () => fill(ballast), free: () => rmSync(ballast, { force: true }) }
}

/** In ever smaller pieces: what does not fit whole is written in part. */
function fill(ballast: string) {
  writeFileSync(ballast, '')
  for (const bytes of [1024 * 1024, 4096]) {
    while (fits(ballast, bytes)) continue
  }
}

function fits(file: string, bytes: number): boolean {
  try {
    appendFileSync(file, Buffer.alloc(bytes))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false
    throw error
  }
}
