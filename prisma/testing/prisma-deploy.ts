import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import type pg from 'pg'
import { readMigrations } from '@/prisma/read-migrations'
import { noFilters, openSchemaEngine } from '@/prisma/schema-engine'

/** What `prisma migrate deploy` does, by the engine that it would do it with. Returns the names it applied. */
export function deployByPrisma(databaseUrl: string, folder: string) {
  return withEngine(databaseUrl, async (engine) => {
    const migrationsList = listMigrations(folder)
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList,
      filters: noFilters,
    })
    return appliedMigrationNames
  })
}

/** What `prisma migrate status` finds out; `history` is null when folder and database agree. */
export function diagnoseByPrisma(databaseUrl: string, folder: string) {
  return withEngine(databaseUrl, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: listMigrations(folder),
      optInToShadowDatabase: false,
      filters: noFilters,
    }),
  )
}

function listMigrations(folder: string) {
  return {
    baseDir: path.resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: readMigrations(folder).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  }
}

/** The engine holds its lock, which is a session's, as long as its connection lives. */
async function withEngine<T>(databaseUrl: string, work: (engine: SchemaEngine) => Promise<T>) {
  const adapter = new OneQueryPerScript(databaseUrl)
  try {
    return await work(await openSchemaEngine(adapter))
  } finally {
    await adapter.close()
  }
}

/**
 * The stock adapter cuts a script at every semicolon, also inside a function's body. The CLI's engine sends it as one
 * query, and so does this one.
 */
class OneQueryPerScript extends PrismaPg implements SqlMigrationAwareDriverAdapterFactory {
  private pools: pg.Pool[] = []

  constructor(connectionString: string) {
    super({ connectionString, max: 1 })
  }

  override async connect() {
    const adapter = await super.connect()
    const pool = adapter.underlyingDriver() as pg.Pool
    this.pools.push(pool)
    adapter.executeScript = async (script: string) => {
      await pool.query(script)
    }
    return adapter
  }

  async close() {
    await Promise.all(this.pools.map((pool) => pool.end()))
  }
}
