import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readEnv } from '@/lib/env'
import { findDatabase } from '@/servers/database/find-database'
import { readKeptSecrets } from './backup/kept-secrets'
import { makeBackup } from './backup/make-backup'

// npm run backup [-- file]
//
// Writes the programs, with all that belongs to them and their owners, into one file, while everything goes on. Not in it:
// what the engine has under way, which it is told again after a restore, and the settings (.env).
try {
  const { positionals } = parseArgs({ allowPositionals: true })
  if (positionals.length > 1) throw new Error('Name one file: npm run backup -- file')
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { DATA_DIR, BETTER_AUTH_SECRET } = readEnv(process.env)
  const dataDir = path.resolve(DATA_DIR)
  const secrets = BETTER_AUTH_SECRET ? null : readKeptSecrets(dataDir)
  const stamp = new Date().toISOString().replaceAll(':', '-').replace(/\..*/, 'Z')
  const file = positionals[0] ?? path.join(DATA_DIR, 'backups', `mesocycle-${stamp}.sql.gz`)
  const database = await findDatabase(process.env)
  try {
    const { manifest, bytes } = await makeBackup({ databaseUrl: database.url, secrets }, file)
    const count = (table: string) => manifest.rows[`public.${table}`] ?? 0
    const megabytes = (bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)
    console.log(
      `${file} (${megabytes} MB) holds ${count('program')} programs with ${count('week_version')} weeks, of ${count('"user"')} owners: ${database.says}.`,
    )
    console.log(
      secrets
        ? 'It also holds the secret that signs session cookies: keep it as you would keep a password, on another disk.'
        : `The secret that signs session cookies is not in it: ${BETTER_AUTH_SECRET ? 'keep BETTER_AUTH_SECRET beside it' : `there is none in ${DATA_DIR}`}.`,
    )
  } finally {
    await database.leave()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
