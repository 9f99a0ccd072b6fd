import path from 'node:path'
import { applyMigrations } from '@/prisma/apply-migrations'
import type { Launch, Part } from '@/servers/launch/launch'
import { startPostgres, stopPostgres } from './postgres'
import { provePrivileges } from './prove-privileges'
import { proveSession } from './prove-session'
import { supervisePostgres } from './supervise-postgres'

interface DatabasePart extends Part {
  env: { DATABASE_URL: string; DATABASE_DIRECT_URL: string }
}

/** The database of DATABASE_URL, or else an embedded PostgreSQL in the data folder; either is migrated. */
export async function launchDatabase(launch: Launch): Promise<Part> {
  const part = launch.settings.DATABASE_URL ? await external(launch) : await embedded(launch)
  await migrate(part.env.DATABASE_DIRECT_URL)
  return part
}

async function external({ settings, source }: Launch): Promise<DatabasePart> {
  const url = settings.DATABASE_URL ?? ''
  const direct = settings.DATABASE_DIRECT_URL ?? url
  await proveSession(url, direct)
  await provePrivileges(direct, !settings.INNGEST_SIGNING_KEY)
  return {
    env: { DATABASE_URL: url, DATABASE_DIRECT_URL: direct },
    says: `PostgreSQL at ${new URL(url).host} (${source('DATABASE_URL')})`,
  }
}

async function embedded({ dataDir, stopLater, watch }: Launch): Promise<DatabasePart> {
  const postgres = await startPostgres(dataDir).catch(async (error: unknown) => {
    // The data folder is this start's alone: whoever left a server in it is gone.
    await stopPostgres(dataDir).catch(() => {})
    throw error
  })
  stopLater(supervisePostgres(postgres, dataDir, watch).stop)
  const folder = path.relative(process.cwd(), postgres.folder)
  const shown = folder.startsWith('..') ? postgres.folder : folder
  const found = postgres.adopted ? ', found running' : ''
  return {
    env: { DATABASE_URL: postgres.url, DATABASE_DIRECT_URL: postgres.url },
    says: `embedded PostgreSQL in ${shown}${found} (DATABASE_URL is not set)`,
  }
}

async function migrate(databaseUrl: string) {
  const applied = await applyMigrations(databaseUrl)
  if (applied.length > 0) console.log(`Migrations applied: ${applied.join(', ')}`)
}
