import pg from 'pg'

interface Privileges {
  role: string
  database: string
  schema: string | null
  in_schema: boolean
  in_database: boolean
}

/**
 * Proves that the role may create what migrations create: tables in the schema of its search path and, where the embedded engine
 * runs, the schema `engine`. Throws a sentence with the statement that cures it.
 */
export async function provePrivileges(directUrl: string, embeddedEngine: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: directUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<Privileges>(privileges)
    const { role, database, schema, in_schema, in_database } = rows[0]!
    const grants = [
      ...(in_schema ? [] : [`GRANT CREATE ON SCHEMA "${schema ?? 'public'}" TO "${role}"`]),
      ...(in_database || !embeddedEngine
        ? []
        : [`GRANT CREATE ON DATABASE "${database}" TO "${role}"`]),
    ]
    if (grants.length === 0) return
    throw new Error(
      `The role "${role}" may not create what this program keeps in "${database}". As its owner, run: ${grants.join('; ')};`,
    )
  } finally {
    await client.end().catch(() => {})
  }
}

const privileges = `
  select current_user as role, current_database() as database, current_schema() as schema,
    coalesce(has_schema_privilege(current_schema(), 'create'), false) as in_schema,
    has_database_privilege(current_database(), 'create') or to_regnamespace('engine') is not null as in_database`
