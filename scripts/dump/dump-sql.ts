import pg from 'pg'
import { afterRows, beforeRows, isOurs, unknownKinds } from './definitions'

/** How many rows are asked for, and written as one statement, at a time: a row may be half a megabyte. */
const batch = 25

/** The programs and whom they belong to. */
export const programSchema = 'public'
/** The embedded engine's: what it knows can be told again. */
export const engineSchemas = ['engine', 'engine_queue']

/**
 * A database as SQL that makes it again in an empty one, statement by statement: definitions, rows, sequences. All of
 * it is of one moment, whatever is written meanwhile. An Error names what it could not write down.
 */
export async function* dumpSql(databaseUrl: string): AsyncGenerator<string> {
  const client = await openSnapshot(databaseUrl, [programSchema, ...engineSchemas])
  try {
    yield* dumpStatements(client)
  } finally {
    await client.end()
  }
}

/** A connection that sees these schemas as they are now, until it ends. It keeps nobody from writing. */
export async function openSnapshot(databaseUrl: string, schemas: string[]): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  // A connection that breaks fails its query; unheard, the event would end the process as well.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read, read only')
    await client.query(plainText)
    await lookAt(client, schemas)
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}

/** What the catalogue's queries are about, until the transaction ends. */
export async function lookAt(client: pg.Client, schemas: string[]): Promise<void> {
  await client.query(`select set_config('dump.schemas', $1, true)`, [schemas.join(' ')])
}

export async function* dumpStatements(client: pg.Client): AsyncGenerator<string> {
  await refuseUnknown(client)
  yield* prologue
  for (const query of beforeRows) yield* statements(client, query)
  for (const table of await listTables(client)) yield* rowsOf(client, table)
  yield* sequences(client)
  for (const query of afterRows) yield* statements(client, query)
  yield 'COMMIT;'
}

/** Every name with its schema, and every value in a form that any PostgreSQL reads alike. */
const plainText = `
  set local search_path = '';
  set local timezone = 'UTC';
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres';
  set local bytea_output = 'hex';
  set local extra_float_digits = 1`

const prologue = [
  '-- A database of Mesocycle, for an empty one: `psql -f`, or the whole text as one query.',
  'BEGIN;',
  "SET LOCAL search_path = '';",
  "SET LOCAL client_encoding = 'UTF8';",
  'SET LOCAL standard_conforming_strings = on;',
  // A function may use what is only made after it.
  'SET LOCAL check_function_bodies = off;',
]

export interface Table {
  name: string
  /** Those that can be written: a generated one cannot. */
  columns: { name: string; type: string }[]
  key: string[]
  has_identity: boolean
}

async function refuseUnknown(client: pg.Client) {
  const { rows } = await client.query<{ what: string }>(unknownKinds)
  if (rows.length === 0) return
  throw new Error(`The dump does not know how to keep ${rows.map(({ what }) => what).join(', ')}.`)
}

async function* statements(client: pg.Client, query: string) {
  const { rows } = await client.query<{ sql: string }>(query)
  for (const { sql } of rows) yield sql
}

export async function listTables(client: pg.Client) {
  const { rows } = await client.query<Table>(`
    select class.oid::regclass::text as name,
      json_agg(json_build_object('name', quote_ident(attname), 'type', atttypid::regtype::text) order by attnum) as columns,
      coalesce((select json_agg(quote_ident(attname) order by array_position(conkey, attnum))
        from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
        where conrelid = class.oid and contype = 'p'), '[]') as key,
      bool_or(attidentity <> '') as has_identity
    from pg_class class
    join pg_attribute on attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = ''
    where relkind = 'r' and ${isOurs('relnamespace', 'class.oid')}
    group by class.oid order by class.oid`)
  return rows
}

/** By key, so that two dumps of the same rows are the same text. */
async function* rowsOf(client: pg.Client, { name, columns, key, has_identity }: Table) {
  const names = columns.map((column) => column.name).join(', ')
  const override = has_identity ? ' OVERRIDING SYSTEM VALUE' : ''
  const values = columns.map(literal).join(", ', ', ")
  const order = key.length > 0 ? `order by ${key.join(', ')}` : ''
  await client.query(
    `declare kept no scroll cursor for select concat('(', ${values}, ')') as row from ${name} ${order}`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${batch} from kept`)
    if (rows.length > 0) {
      const lines = rows.map(({ row }) => row).join(',\n')
      yield `INSERT INTO ${name} (${names})${override} VALUES\n${lines};`
    }
    if (rows.length < batch) break
  }
  await client.query('close kept')
}

function literal({ name, type }: Table['columns'][number]) {
  return /^(smallint|integer|bigint|boolean)$/.test(type)
    ? `coalesce(${name}::text, 'NULL')`
    : `quote_nullable(${name}::text)`
}

async function* sequences(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>(`
    select seqrelid::regclass::text as name from pg_sequence join pg_class class on class.oid = seqrelid
    where ${isOurs('relnamespace', 'class.oid')} order by 1`)
  for (const { name } of rows) {
    yield* statements(
      client,
      `select format('SELECT pg_catalog.setval(%L, %s, %L);', '${name.replaceAll("'", "''")}', last_value, is_called) as sql
       from ${name}`,
    )
  }
}
