import { applyMigrations } from '@/prisma/apply-migrations'

// A process of its own, because the schema engine keeps its process from ending for ten seconds.
const url = process.env.DATABASE_DIRECT_URL || process.env.DATABASE_URL
if (!url) {
  console.error('DATABASE_URL is not set: there is nothing to migrate.')
  process.exit(1)
}
try {
  const applied = await applyMigrations(url)
  if (applied.length > 0) console.log(`Migrations applied: ${applied.join(', ')}`)
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message.trim() : error)
  process.exit(1)
}
