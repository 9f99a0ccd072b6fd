import { createHash } from 'node:crypto'
import type pg from 'pg'

/**
 * The role that app and engine connect as. It owns its database, and so may migrate it, but is no superuser: SQL that
 * slipped through could neither read the server's files nor run its programs. The superuser, `mesocycle`, is the
 * launcher's.
 */
export const appRole = 'mesocycle_app'

/** Follows from the superuser's and does not lead back to it: a second file could be lost apart from the first. */
export function appPassword(superuserPassword: string): string {
  return createHash('sha256').update(`${appRole} ${superuserPassword}`).digest('hex')
}

/** Makes the role where there is none. A superuser's connection. */
export async function createAppRole(client: pg.Client, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [appRole])
  if (!rowCount) await client.query(`CREATE ROLE ${appRole} LOGIN PASSWORD '${password}'`)
}

/** For a role whose password no longer follows from the superuser's. A superuser's connection. */
export async function setAppPassword(client: pg.Client, password: string): Promise<void> {
  await client.query(`ALTER ROLE ${appRole} PASSWORD '${password}'`)
}

/**
 * Gives a database and all that the superuser owns in it to the role, as earlier releases left it; afterwards there is
 * nothing to do. A superuser's connection to that database. REASSIGN OWNED would do the same, but not for the superuser
 * of `initdb`, who owns the system's own objects too.
 */
export async function giveToAppRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sql: string }>(superusersOwn)
  if (rows.length > 0) await client.query(rows.map(({ sql }) => `${sql};`).join('\n'))
}

/**
 * One ALTER for each object that is not the system's (an oid from 16384 on), not an extension's, and does not follow
 * another, as the sequence of a serial column follows its table.
 */
const superusersOwn = `
  WITH me AS (SELECT oid FROM pg_roles WHERE rolname = current_user),
  follows AS (
    SELECT classid, objid FROM pg_depend
     WHERE deptype = 'e' OR (deptype IN ('a', 'i') AND refclassid = 'pg_class'::regclass AND refobjsubid > 0)
  ),
  own (class, object, kind, name) AS (
    SELECT 'pg_database'::regclass, d.oid, 'DATABASE', quote_ident(datname) FROM pg_database d, me
     WHERE datname = current_database() AND datdba = me.oid
    UNION ALL
    SELECT 'pg_namespace'::regclass, n.oid, 'SCHEMA', quote_ident(nspname) FROM pg_namespace n, me
     WHERE nspowner = me.oid AND n.oid >= 16384 AND nspname !~ '^pg_'
    UNION ALL
    SELECT 'pg_class'::regclass, c.oid, 'TABLE', c.oid::regclass::text FROM pg_class c, me
     WHERE relowner = me.oid AND c.oid >= 16384 AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    UNION ALL
    SELECT 'pg_proc'::regclass, p.oid, 'ROUTINE', p.oid::regprocedure::text FROM pg_proc p, me
     WHERE proowner = me.oid AND p.oid >= 16384
    UNION ALL
    SELECT 'pg_type'::regclass, t.oid, 'TYPE', t.oid::regtype::text FROM pg_type t, me
     WHERE typowner = me.oid AND t.oid >= 16384
       AND (typtype IN ('d', 'e', 'r')
            OR typtype = 'c' AND EXISTS (SELECT FROM pg_class WHERE oid = typrelid AND relkind = 'c'))
  )
  SELECT format('ALTER %s %s OWNER TO ${appRole}', kind, name) AS sql FROM own
   WHERE NOT EXISTS (SELECT FROM follows WHERE classid = class AND objid = object)`
