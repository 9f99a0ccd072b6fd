import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { oncePerProcess } from '@/lib/once-per-process'
import { openPool } from '@/lib/postgres/open-pool'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { markAway } from './database-away'
import { reach } from './reach'

export type Transaction = Prisma.TransactionClient

/** Made at the first use: a build has no database. */
export function db(): PrismaClient {
  return oncePerProcess('db', create)
}

/** Nobody waits longer than about five seconds: a statement ends after four, a connection that says nothing half a second later. */
const bounds = { connectMs: 4_000, statementMs: 4_000, silentMs: 4_500 }

function create() {
  const { DATABASE_URL: connectionString, DATABASE_DIRECT_URL } = env()
  if (!connectionString) throw new Error('DATABASE_URL is not set.')
  const { silentMs, connectMs, statementMs } = bounds
  const pool = openPool({
    connectionString,
    max: 12,
    connectMs,
    statementMs: connectionString === DATABASE_DIRECT_URL ? statementMs : null,
    bounds: { silentMs, reach: reach(), explain: markAway },
  })
  const adapter = new PrismaPg(pool, { disposeExternalPool: true })
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } })
}
