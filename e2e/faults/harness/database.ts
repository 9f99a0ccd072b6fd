import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { databaseOf, stopDatabase } from '@/e2e/data-folder'
import { applyMigrations } from '@/prisma/apply-migrations'
import { checkBackup } from '@/scripts/backup/backup-file'
import { writeKeptSecrets } from '@/scripts/backup/kept-secrets'
import { restoreBackup } from '@/scripts/backup/restore-backup'
import { startPostgres } from '@/servers/database/postgres'
import { readPostmaster } from '@/servers/database/postmaster'
import type { Undo } from './undo'

/** The embedded PostgreSQL of a stack, which nobody supervises. */
export interface Database {
  /** For the role that the app has. */
  url: string
  /** For the superuser. */
  adminUrl: string
  port: number
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>
  stop(mode: 'fast' | 'immediate'): void
  /** SIGKILL to the postmaster, upon which its processes end. */
  kill(): Promise<void>
  /** On the same port; does nothing when it runs. */
  start(): Promise<void>
}

/** Empty but for tables, or as it was when `backup` was made. */
export async function startDatabase(
  dataDir: string,
  undo: Undo,
  backup?: string,
): Promise<Database> {
  undo.push(() => endDatabase(dataDir))
  const postgres = await startPostgres(dataDir)
  if (backup) await restore(postgres.url, dataDir, backup)
  await applyMigrations(postgres.url)
  const { url, adminUrl, port } = postgres
  const pool = new pg.Pool({ connectionString: adminUrl, max: 3 })
  pool.on('error', () => {})
  undo.push(() => pool.end())
  return {
    ...{ url, adminUrl, port },
    query: async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await pool.query<Row>(sql, values)).rows,
    stop: (mode) => stopDatabase(dataDir, mode),
    async kill() {
      process.kill(databaseOf(dataDir).pid, 'SIGKILL')
      while (postgres.isRunning()) await wait(20)
    },
    async start() {
      if (!postgres.isRunning()) await startPostgres(dataDir, { port })
    },
  }
}

async function restore(databaseUrl: string, dataDir: string, file: string) {
  const manifest = await checkBackup(file)
  await restoreBackup(databaseUrl, { file, manifest })
  if (manifest.secrets) writeKeptSecrets(dataDir, manifest.secrets)
}

/** Its data are of no use to anybody any more. */
function endDatabase(dataDir: string) {
  if (readPostmaster(path.join(dataDir, 'postgres', 'data'))) stopDatabase(dataDir, 'immediate')
}
