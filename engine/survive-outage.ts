import { databaseFault } from '@/lib/postgres/database-fault'

/**
 * Keeps this process alive when a promise fails that nobody waits for, and the database is why: graphile-worker reports jobs that
 * have ended without waiting for it. The queue delivers them again. Any other such failure is a bug, and ends the process.
 */
export function surviveOutage(): void {
  process.on('unhandledRejection', (reason) => {
    if (!databaseFault(reason)) throw reason
  })
}
