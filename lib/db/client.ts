import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { oncePerProcess } from '@/lib/once-per-process'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'

export type Transaction = Prisma.TransactionClient

/** Made at the first use: a build has no database. */
export function db(): PrismaClient {
  return oncePerProcess('db', create)
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
