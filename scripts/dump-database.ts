import { createWriteStream, existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { findDatabase } from '@/servers/database/find-database'
import { dumpSql } from './dump/dump-sql'

// node --import tsx scripts/dump-database.ts file.sql
//
// Writes down the database that `npm start` with the same settings would use: the programs, the engine's tables and its
// queue, whole. The embedded one is started for it when it does not run; one that runs goes on undisturbed.
//
// The file is plain SQL in one transaction, for an empty database: `psql -f file.sql`, or its text as one query. It
// needs neither this code nor its migrations, because the definitions in it are the database's own, read from
// PostgreSQL's catalogue. The migrations' texts would not do: what stands in a database is also what was done to it by
// hand and by the libraries' own migrations (the queue's), whose old versions nobody will have. pg_dump does the same
// better, but the embedded PostgreSQL has none, and one of another version refuses.
//
// Not in it: owners, grants, comments, settings of the server, and the data folder's secrets.json, without which
// browsers' sessions are void.
const file = process.argv[2]
if (!file) {
  console.error('Name the file to write: node --import tsx scripts/dump-database.ts file.sql')
  process.exit(1)
}
if (existsSync('.env')) process.loadEnvFile('.env')
try {
  const database = await findDatabase(process.env)
  try {
    // Readable by its owner alone, because sessions are in it. One that was cut short must not look like a dump.
    const partial = createWriteStream(`${file}.new`, { mode: 0o600 })
    await pipeline(Readable.from(lines(database.url)), partial)
    await rename(`${file}.new`, file)
    console.log(`${file} holds ${database.says}.`)
  } finally {
    await database.leave()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

async function* lines(url: string) {
  for await (const statement of dumpSql(url)) yield `${statement}\n`
}
