import pg from 'pg'
import { onTestFinished } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'

/** A database until the end of the test: migrated, or empty. */
export async function scratchDatabase(options?: { empty: boolean }): Promise<string> {
  const database = await createTestDatabase(options)
  onTestFinished(database.drop)
  return database.url
}

export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Tables with their columns, constraints, indexes and enums, from PostgreSQL's own catalogue. */
export async function describeDatabase(url: string) {
  const rows = await query(
    url,
    `SELECT format('%s.%s %s null %s default %s', table_name, column_name,
            coalesce(nullif(data_type, 'USER-DEFINED'), udt_name)
              || coalesce(datetime_precision, character_maximum_length)::text,
            is_nullable, column_default) AS line
       FROM information_schema.columns WHERE table_schema = 'public'
      UNION ALL
     SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
      UNION ALL
     SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL
     SELECT format('%s %s %s', enumtypid::regtype, enumsortorder, enumlabel) FROM pg_enum
      UNION ALL
     SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL
     SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
      ORDER BY 1`,
  )
  return rows.map((row) => String(row.line))
}
