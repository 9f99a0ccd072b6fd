import pg from 'pg'
import { eventually } from '@/engine/testing/eventually'

export interface Hold {
  /** Resolves when at least so many statements wait here. */
  reached(statements?: number): Promise<void>
  /** Lets all of them go on, and stops nobody any more. */
  release(): Promise<void>
}

interface Where {
  table: string
  does: 'insert' | 'update'
  /** Of the new row: `new.status = 'completed'`. */
  when?: string
}

let holds = 0

/**
 * Stops whoever writes such a row, in the middle of their transaction, until the release: by this a process is killed in a
 * certain moment for certain. A trigger waits for a lock that this connection has. Five seconds are safe: then the app
 * gives a statement up.
 */
export async function holdAt(adminUrl: string, { table, does, when }: Where): Promise<Hold> {
  const key = 700_000 + ++holds
  const client = new pg.Client(adminUrl)
  client.on('error', () => {})
  await client.connect()
  await client.query(`
    create schema if not exists fault_suite;
    create or replace function fault_suite.hold_${key}() returns trigger language plpgsql security definer as
      $$ begin perform pg_advisory_xact_lock_shared(${key}); return new; end $$;
    select pg_advisory_lock(${key});
    create trigger hold_${key} before ${does} on public.${table} for each row
      ${when ? `when (${when})` : ''} execute function fault_suite.hold_${key}()`)
  const waiting = async () => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int from pg_locks where locktype = 'advisory' and objid = ${key} and not granted`,
    )
    return rows[0]!.count
  }
  return {
    reached: async (statements = 1) =>
      void (await eventually(waiting, (count) => count >= statements, 120_000, 20)),
    async release() {
      // First the lock: to drop the trigger, the table must be free of those who wait.
      await client.query(`select pg_advisory_unlock(${key})`)
      await client.query(`drop trigger hold_${key} on public.${table}`)
      await client.end()
    },
  }
}
