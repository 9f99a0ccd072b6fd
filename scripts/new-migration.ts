import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { diffSchemas } from '../prisma/diff-schemas'
import { startTestPostgres } from './suites/start-test-postgres'

// npm run migrate:new -- name
// Compares the schema of the newest migration, kept beside it, with prisma/schema.prisma.
const current = 'prisma/schema.prisma'
const kept = 'prisma/migrations/schema.prisma'

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error(
    'Name the migration in small letters, digits and _: npm run migrate:new -- add_notes',
  )
  process.exit(1)
}

const postgres = await startTestPostgres()
try {
  const before = existsSync(kept) ? readFileSync(kept, 'utf8') : undefined
  const sql = await diffSchemas(postgres.url, before, readFileSync(current, 'utf8'))
  if (sql === '') {
    console.log('prisma/schema.prisma has not changed since the newest migration.')
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const folder = `prisma/migrations/${stamp}_${name}`
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/migration.sql`, sql)
    copyFileSync(current, kept)
    console.log(`${folder}/migration.sql is written: read it, then commit it with ${kept}.`)
  }
} finally {
  await postgres.stop()
}
process.exit(0)
