import { AppError } from '@/lib/errors'
import { type DatabaseFault, databaseFault } from '@/lib/postgres/database-fault'

const sentences: Record<DatabaseFault, { message: string; retryAfterSeconds: number }> = {
  away: {
    message: 'The database does not answer. What is written stays written; try again in a moment.',
    retryAfterSeconds: 5,
  },
  full: {
    message:
      'Nothing can be stored: the disk of this server is full. What is written stays written.',
    retryAfterSeconds: 60,
  },
  'read-only': {
    message:
      'Nothing can be stored: the database takes no changes now. What is written stays written.',
    retryAfterSeconds: 30,
  },
  busy: {
    message: 'The database has too much to do. Nothing is lost; try again in a moment.',
    retryAfterSeconds: 5,
  },
}

/** What the person is told of a fault. */
export function databaseAway(fault: DatabaseFault, cause: unknown): AppError {
  const { message, retryAfterSeconds } = sentences[fault]
  return new AppError('database_away', message, undefined, { cause, retryAfterSeconds })
}

/**
 * Marks an error that says that PostgreSQL cannot do its work, before Prisma sees it; every other error stays as it is. It has no
 * code, because Prisma puts an error of its own in the place of one that has, and `digest` is all that a page's browser gets.
 */
export function markAway(error: unknown): unknown {
  const fault = databaseFault(error)
  if (!fault || isMarked(error)) return error
  const marked = new Error(sentences[fault].message, { cause: error })
  return Object.assign(marked, { name: 'DatabaseAway', digest: `database_${fault}` })
}

function isMarked(error: unknown): boolean {
  return error instanceof Error && error.name === 'DatabaseAway'
}
