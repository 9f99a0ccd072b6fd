import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Env, readEnv } from '@/lib/env'
import { applyMigrations } from '@/prisma/apply-migrations'
import { startPostgres } from '@/servers/database/postgres'
import { checkBackup } from './backup/backup-file'
import { readKeptSecrets, writeKeptSecrets } from './backup/kept-secrets'
import { holdsPrograms } from './backup/holds-programs'
import { makeBackup } from './backup/make-backup'
import type { Manifest } from './backup/manifest'
import { restoreBackup } from './backup/restore-backup'
import { holdDataFolder } from './hold-data-folder.mjs'

// npm run restore -- file [--into folder] [--replace]
//
// Puts a backup into the database that `npm start` with the same settings would use, or into the embedded one of another
// data folder, and brings it up to this program's schema. What was being written goes on at the next start. The file is
// read to its end before anything is touched, and the rows arrive in one transaction.
try {
  const { positionals, values: options } = parseArgs({
    allowPositionals: true,
    options: { into: { type: 'string' }, replace: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) {
    throw new Error('Name one file: npm run restore -- file [--into folder] [--replace]')
  }
  if (existsSync('.env')) process.loadEnvFile('.env')
  const own = readEnv(process.env)
  const settings = options.into
    ? { ...own, DATA_DIR: options.into, DATABASE_DIRECT_URL: undefined }
    : own
  const manifest = await checkBackup(file)
  await restore({ file, manifest, replace: options.replace }, settings)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

interface Asked {
  file: string
  manifest: Manifest
  replace: boolean
}

async function restore(asked: Asked, settings: Pick<Env, 'DATA_DIR' | 'DATABASE_DIRECT_URL'>) {
  const dataDir = path.resolve(settings.DATA_DIR)
  const database = await openDatabase(dataDir, settings.DATABASE_DIRECT_URL)
  try {
    if (await holdsPrograms(database.url)) {
      if (!asked.replace) throw new Error(occupied)
      await keepWhatIsThere(database.url, dataDir)
    }
    await restoreBackup(database.url, asked)
    const { secrets, rows } = asked.manifest
    if (secrets && !process.env.BETTER_AUTH_SECRET) writeKeptSecrets(dataDir, secrets)
    const applied = await applyMigrations(database.url)
    if (applied.length > 0) console.log(`Migrations applied: ${applied.join(', ')}`)
    console.log(
      `${rows['public.program'] ?? 0} programs of ${asked.manifest.made_at} are in ${database.says}.`,
    )
    console.log(
      secrets
        ? 'Browsers and scripts are let in as before.'
        : 'Browsers are let in as before only under the BETTER_AUTH_SECRET of then.',
    )
  } finally {
    await database.leave()
  }
}

/** The embedded one is made where there is none, and nobody starts on its folder meanwhile. */
async function openDatabase(dataDir: string, url: string | undefined) {
  if (url) return { url, says: `PostgreSQL at ${new URL(url).host}`, leave: async () => {} }
  await holdDataFolder(dataDir, 'npm run restore')
  const postgres = await startPostgres(dataDir)
  return {
    url: postgres.url,
    says: `embedded PostgreSQL in ${postgres.folder}`,
    leave: postgres.stop,
  }
}

const occupied =
  'The database has programs already. Restore into another folder (--into folder), or say --replace to put the backup in their place.'

/** Whoever replaces the wrong thing has it in a file. */
async function keepWhatIsThere(databaseUrl: string, dataDir: string) {
  const stamp = new Date().toISOString().replaceAll(':', '-').replace(/\..*/, 'Z')
  const file = path.join(dataDir, 'backups', `before-restore-${stamp}.sql.gz`)
  await makeBackup({ databaseUrl, secrets: readKeptSecrets(dataDir) }, file)
  console.log(`What was there is kept in ${file}.`)
}
