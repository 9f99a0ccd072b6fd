import { existsSync } from 'node:fs'
import path from 'node:path'
import { readEnv } from '@/lib/env'
import { isVacant } from './folder/is-vacant'
import { startPostgres } from './postgres'
import { choosePostgresHome } from './postgres-home'

export interface FoundDatabase {
  url: string
  /** For the person: which one it is and how it was found, without its password. */
  says: string
  /** Stops the server if it was started for this; does nothing otherwise. */
  leave(): Promise<void>
}

/**
 * The database that `npm start` with the same settings would use: that of DATABASE_DIRECT_URL or DATABASE_URL, or the
 * embedded one of DATA_DIR. One that is not running is started until `leave`; one that does not exist is an error.
 */
export async function findDatabase(
  source: Record<string, string | undefined>,
): Promise<FoundDatabase> {
  const { DATABASE_DIRECT_URL: url, DATA_DIR } = readEnv(source)
  if (url) return { url, says: `PostgreSQL at ${new URL(url).host}`, leave: async () => {} }
  const dataDir = path.resolve(DATA_DIR)
  if (!existsSync(dataDir) || !hasEmbeddedDatabase(dataDir)) {
    throw new Error(
      `There is no database in ${dataDir} yet: run npm start once, or set DATA_DIR or DATABASE_URL.`,
    )
  }
  const postgres = await startPostgres(dataDir)
  return {
    url: postgres.url,
    says: `embedded PostgreSQL in ${postgres.folder}${postgres.adopted ? '' : ', started for this'}`,
    leave: async () => {
      if (!postgres.adopted) await postgres.stop()
    },
  }
}

/** Whether an embedded database is in the data folder, be it whole or damaged. */
export function hasEmbeddedDatabase(dataDir: string): boolean {
  return !isVacant(path.join(choosePostgresHome(dataDir).folder, 'data'))
}
