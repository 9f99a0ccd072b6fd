import type { Database } from '../harness/database'

export interface WeekWrite {
  program_id: string
  week: number
  version: number
  did: 'INSERT' | 'UPDATE' | 'DELETE'
  sha256: string
  at: Date
}

/**
 * From now on the database keeps what is done to each stored week, whoever does it: a hash of the body, in order.
 * What is there already counts as stored now.
 */
export async function watchWeeks(database: Database): Promise<void> {
  await database.query(`
    create schema if not exists fault_suite;
    create table fault_suite.week_write (
      position bigint generated always as identity,
      program_id uuid, week int, version int, did text, sha256 text, at timestamptz default clock_timestamp());
    create function fault_suite.note_week() returns trigger language plpgsql security definer as $$
      declare row record;
      begin
        row := case when tg_op = 'DELETE' then old else new end;
        insert into fault_suite.week_write (program_id, week, version, did, sha256)
          values (row.program_id, row.week, row.version, tg_op,
                  encode(sha256(convert_to(row.body::text || row.basis::text, 'UTF8')), 'hex'));
        return null;
      end $$;
    create trigger note_week after insert or update or delete on public.week_version
      for each row execute function fault_suite.note_week();
    insert into fault_suite.week_write (program_id, week, version, did, sha256)
      select program_id, week, version, 'INSERT',
        encode(sha256(convert_to(body::text || basis::text, 'UTF8')), 'hex') from public.week_version`)
}

/** What was done to a program's weeks, in order. */
export function readWeekWrites(database: Database, programId: string): Promise<WeekWrite[]> {
  return database.query<WeekWrite & Record<string, unknown>>(
    `select program_id, week, version, did, sha256, at from fault_suite.week_write
     where program_id = $1 order by position`,
    [programId],
  )
}
