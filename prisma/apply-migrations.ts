import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { lastScriptError, noFilters, openSchemaEngine } from './schema-engine'

/** Applies what is missing, in order, each migration atomically. Returns the names it applied. */
export async function applyMigrations(databaseUrl: string, folder = 'prisma/migrations') {
  const engine = await openSchemaEngine(databaseUrl)
  try {
    const result = await engine.applyMigrations({
      migrationsList: listMigrations(folder),
      filters: noFilters,
    })
    return result.appliedMigrationNames
  } catch (error) {
    if (!lastScriptError) throw error
    throw new Error(`A migration failed: ${String(lastScriptError)}`, { cause: error })
  }
}

function listMigrations(folder: string) {
  const names = readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
  return {
    baseDir: path.resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  }
}
