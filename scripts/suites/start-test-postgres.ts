import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { isAlive } from '@/servers/database/is-alive'
import { startPostgres } from '@/servers/database/postgres'

const prefix = 'mesocycle-test-'

/**
 * A PostgreSQL of its own in a temporary folder, quick because it never waits for the disk. A benchmark has it wait:
 * `durable` is how `npm start` runs it. `url` is a superuser's, who makes databases; `appUrl` the app's own role's.
 */
export async function startTestPostgres({ durable = false } = {}) {
  await sweep()
  const folder = mkdtempSync(path.join(os.tmpdir(), prefix))
  // As root the server runs as another user, who must get in.
  chmodSync(folder, 0o711)
  writeFileSync(path.join(folder, 'starter'), String(process.pid))
  const quick = [
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    'max_connections=200',
  ]
  const postgres = await startPostgres(folder, { settings: durable ? [] : quick })
  return {
    url: postgres.adminUrl,
    appUrl: postgres.url,
    async stop() {
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A test run that was killed leaves a server and a folder behind. */
async function sweep() {
  for (const name of readdirSync(os.tmpdir())) {
    if (!name.startsWith(prefix)) continue
    const folder = path.join(os.tmpdir(), name)
    if (!belongsToTheDead(folder)) continue
    await startPostgres(folder)
      .then((postgres) => postgres.stop())
      .catch(() => {})
    rmSync(folder, { recursive: true, force: true })
  }
}

function belongsToTheDead(folder: string) {
  try {
    return !isAlive(Number(readFileSync(path.join(folder, 'starter'), 'utf8')))
  } catch {
    // Not yet written, or somebody else's.
    return false
  }
}
