import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { dumpSql } from './dump-sql'

test('what a dump makes in an empty database is dumped as the same text', async () => {
  const url = await testDatabase()
  await query(url, oddities)
  const first = await dumpOf(url)
  const copy = await testDatabase({ empty: true })
  await query(copy, first)
  expect(await dumpOf(copy)).toBe(first)
  const all = 'select *, odd::text as whole from engine.odd odd order by id'
  expect(await query(copy, all)).toEqual(await query(url, all))
})

test('sequences go on where they were', async () => {
  const url = await testDatabase()
  await query(url, oddities)
  const copy = await testDatabase({ empty: true })
  await query(copy, await dumpOf(url))
  const [row] = await query(copy, `insert into engine.odd (words) values ('') returning id, turn`)
  expect(row).toMatchObject({ id: '252', turn: 252 })
})

test('a dump that cannot be restored whole leaves nothing behind', async () => {
  const broken = (await dumpOf(await testDatabase())).replace('COMMIT;', 'select no_such_thing;')
  const copy = await testDatabase({ empty: true })
  await expect(query(copy, broken)).rejects.toThrow('no_such_thing')
  expect(await query(copy, `select to_regclass('program') as program`)).toEqual([{ program: null }])
})

test('what it cannot write down it names, and other schemas are not its own', async () => {
  const url = await testDatabase()
  await query(
    url,
    `create schema elsewhere; create materialized view elsewhere.seen as select 1;
     create function elsewhere.watch() returns trigger language plpgsql as 'begin return new; end';
     create trigger watched before insert on program for each row execute function elsewhere.watch()`,
  )
  expect(await dumpOf(url)).not.toContain('elsewhere')
  await query(url, 'create materialized view seen as select 1 as one')
  await expect(dumpOf(url)).rejects.toThrow('public.seen')
})

/** More rows than are read at a time, and values that suffer when they are not quoted well. */
const oddities = `
  create schema engine;
  create table engine.odd (
    id bigint generated always as identity primary key,
    turn serial,
    "Words" text, words text not null default 'it''s \\ “so”',
    kept json, sorted jsonb, bytes bytea, number double precision, exact numeric, yes boolean, at timestamptz, list text[],
    length int generated always as (length(words)) stored,
    above bigint references engine.odd (id)
  );
  alter table engine.odd drop column "Words";
  insert into engine.odd (words, kept, sorted, bytes, number, exact, yes, at, list, above) values
    (E'two\\nlines, \\\\ and $1 ''quoted'' ; --', '{"b": "\\u0000",  "a": 1.50}', '{"b": "é\\n", "a": 1.50}',
     '\\x00ff', 0.1, 'NaN', true, '2026-03-29 01:30:00.123456+01', array['a,b', null, '"'], 2),
    ('', null, null, null, 'Infinity', null, null, 'infinity', '{}', 1);
  insert into engine.odd (words) select 'row ' || row from generate_series(1, 249) row;
`

async function testDatabase(options?: { empty: boolean }) {
  const database = await createTestDatabase(options)
  onTestFinished(database.drop)
  return database.url
}

async function dumpOf(url: string) {
  let text = ''
  for await (const statement of dumpSql(url)) text += `${statement}\n`
  return text
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
