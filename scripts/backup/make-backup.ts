import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { dumpStatements, listTables, openSnapshot, programSchema } from '@/scripts/dump/dump-sql'
import { checkBackup, writeParts } from './backup-file'
import { format, type Manifest, programVersion } from './manifest'

interface Source {
  databaseUrl: string
  secrets: Manifest['secrets']
}

/**
 * Writes a backup of a database as it is at this moment into a new file that its owner alone may read, and reads it back
 * before it gets its name. Whoever uses the database goes on undisturbed. Returns what is in it, and its size in bytes.
 */
export async function makeBackup({ databaseUrl, secrets }: Source, file: string) {
  if (existsSync(file)) throw new Error(`${file} exists. Name another file, or move it away.`)
  await mkdir(path.dirname(path.resolve(file)), { recursive: true })
  const partial = `${file}.new`
  await rm(partial, { force: true })
  const client = await openSnapshot(databaseUrl, [programSchema])
  try {
    const manifest = await describe(client, secrets)
    const parts = Readable.from(writeParts(manifest, dumpStatements(client)))
    const sink = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true })
    await pipeline(parts, createGzip(), sink)
    await checkBackup(partial)
    await rename(partial, file)
    return { manifest, bytes: (await stat(file)).size }
  } finally {
    await client.end()
    await rm(partial, { force: true })
  }
}

async function describe(client: pg.Client, secrets: Manifest['secrets']): Promise<Manifest> {
  const rows: Manifest['rows'] = {}
  for (const { name } of await listTables(client)) rows[name] = await countRows(client, name)
  return {
    format,
    app: programVersion(),
    made_at: new Date().toISOString(),
    migrations: await listMigrations(client),
    rows,
    secrets,
  }
}

export async function countRows(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(`select count(*) as n from ${table}`)
  return Number(rows[0]!.n)
}

async function listMigrations(client: pg.Client): Promise<string[]> {
  const { rows: exists } = await client.query(
    `select where to_regclass('public._prisma_migrations') is not null`,
  )
  if (exists.length === 0) {
    throw new Error(
      'There is nothing to back up: this program has no tables in the schema public of the database.',
    )
  }
  const { rows } = await client.query<{ name: string }>(
    `select migration_name as name from public._prisma_migrations
      where finished_at is not null and rolled_back_at is null order by name`,
  )
  return rows.map(({ name }) => name)
}
