import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { diffSchemas } from './diff-schemas'
import { describeDatabase, query, scratchDatabase } from './testing/scratch-database'

const schema = readFileSync('prisma/schema.prisma', 'utf8')

test('all migrations together make what the schema says', async () => {
  const migrated = await scratchDatabase()
  const made = await scratchDatabase({ empty: true })
  await query(made, await diffSchemas(made, undefined, schema))
  expect(await describeTables(migrated)).toEqual(await describeTables(made))
})

test('the schema kept beside the migrations is the current one', async () => {
  const kept = readFileSync('prisma/migrations/schema.prisma', 'utf8')
  expect(await diffSchemas(await scratchDatabase(), kept, schema)).toBe('')
})

test('a column that no migration adds is noticed', async () => {
  const changed = schema.replace('model Program {', 'model Program {\n  forgotten Int?')
  expect(await diffSchemas(await scratchDatabase(), schema, changed)).toContain('"forgotten"')
})

/** Without the list of migrations, and without what a schema cannot say. */
async function describeTables(url: string) {
  const lines = await describeDatabase(url)
  return lines.filter(
    (line) => !/_prisma_migrations|^CREATE (OR REPLACE )?(FUNCTION|TRIGGER)/.test(line),
  )
}
