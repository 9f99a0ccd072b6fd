import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'

const key = Symbol.for('mesocycle.db')
const shared = globalThis as { [key]?: PrismaClient }

export type Transaction = Prisma.TransactionClient

/**
 * The process's one Prisma client, made at the first use: a build has no database. It sits on
 * globalThis because route handlers and instrumentation are separate module graphs.
 */
export function db(): PrismaClient {
  return (shared[key] ??= create())
}

function create() {
  const connectionString = env().DATABASE_URL
  if (!connectionString) throw new Error('DATABASE_URL is not set.')
  const adapter = new PrismaPg(
    { connectionString, max: 12, connectionTimeoutMillis: 5_000, keepAlive: true },
    // A pool without listeners takes the process with it when the database restarts. The errors
    // carry the whole client, which is no matter for a log.
    {
      onPoolError: ({ message }) => log.warn({ reason: message }, 'An idle connection was lost'),
      onConnectionError: ({ message }) => log.warn({ reason: message }, 'A connection was lost'),
    },
  )
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } })
}
