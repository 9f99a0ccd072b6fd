import { databaseFault } from '@/lib/postgres/database-fault'

/**
 * Next prints every error of a page, with its stack, for each that is asked for. That the database is away is said once a minute
 * where it is met, and not here.
 */
export function quietAboutDatabase(): void {
  const print = console.error.bind(console)
  console.error = (...said: unknown[]) => {
    if (!said.some((each) => databaseFault(each))) print(...said)
  }
}
