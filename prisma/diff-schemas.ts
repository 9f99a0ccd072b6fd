import { PrismaPg } from '@prisma/adapter-pg'
import { noFilters, openSchemaEngine, schemaTarget } from './schema-engine'

/**
 * The SQL that leads from one schema's text to another's; empty when they agree. Model to model:
 * the engine wants a database to connect to, but neither reads nor changes it.
 */
export async function diffSchemas(databaseUrl: string, from: string | undefined, to: string) {
  const engine = await openSchemaEngine(new PrismaPg({ connectionString: databaseUrl }))
  const result = await engine.diff({
    from: from === undefined ? { tag: 'empty' } : schemaTarget(from),
    to: schemaTarget(to),
    script: true,
    exitCode: true,
    filters: noFilters,
  })
  return result.exitCode === 2 ? (result.stdout ?? '') : ''
}
