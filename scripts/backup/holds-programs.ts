import pg from 'pg'

interface Look {
  in_use: boolean
  ours: boolean
  others: boolean
}

/**
 * Whether a database has programs, or somebody who may have some; tables alone are what a first start leaves. Throws a
 * sentence while an app is connected to it, and when its tables are somebody else's.
 */
export async function holdsPrograms(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { in_use, ours, others } = (await client.query<Look>(look)).rows[0]!
    if (in_use) throw new Error('An app is using this database. Stop it first.')
    if (ours) return (await client.query(`select from public."user" limit 1`)).rowCount === 1
    if (!others) return false
    throw new Error(
      'The database has tables that are not of this program. Give the backup a database of its own.',
    )
  } finally {
    await client.end().catch(() => {})
  }
}

/** Each app has a connection of this name for as long as it runs. Tables of extensions do not count. */
const look = `
  select
    exists (select from pg_stat_activity
      where datname = current_database() and application_name = 'mesocycle progress') as in_use,
    to_regclass('public._prisma_migrations') is not null as ours,
    exists (select from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')) as others`
