import pg from 'pg'
import type { Truth } from '@/testing/truth/judge-samples'

/**
 * Reads a program's row and weeks in one statement, on a connection of its own that is made anew whenever it broke. Null
 * while the database does not answer within a second. `urlOf` is asked for each connection: a database that was
 * started again may listen elsewhere.
 */
export function watchRow(urlOf: () => string, programId: string) {
  let client: pg.Client | undefined
  async function read(): Promise<Truth | null> {
    try {
      client ??= await connect(urlOf())
      const { rows } = await client.query<Truth>(query, [programId])
      return rows[0] ?? null
    } catch {
      await close()
      return null
    }
  }
  async function close() {
    const old = client
    client = undefined
    await old?.end().catch(() => {})
  }
  return { read, close }
}

async function connect(connectionString: string) {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 1_000,
    query_timeout: 1_000,
    application_name: 'page sampler',
  })
  client.on('error', () => {})
  await client.connect()
  return client
}

const query = `
  select status::text as status, progress,
    extract(epoch from clock_timestamp() - heartbeat_at)::float as "heartbeatAge",
    extract(epoch from least(next_try_at, (
      select min(next_try_at) from program_week where program_id = program.id
    )) - clock_timestamp())::float as "nextTryIn",
    (
      select json_agg(json_build_object(
        'week', week, 'status', status, 'stored', version is not null) order by week)
      from program_week where program_id = program.id
    ) as weeks
  from program where id = $1`
