import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

/** Who owns what in the dump of a release, and how they show it. */
export interface Release {
  /** Of a browser, who owns all but one of the programs. */
  cookie: string
  /** Of a script, who owns the other one. */
  token: string
  finished: string
  finished_by_script: string
  /** Without its second week. */
  failed: string
  /** Lost its app and its engine when two of its six weeks were there and two were being written. */
  writing: string
  /** Of another browser, whose programs of three weeks were under way; release 0.1.0 has none. */
  cookie_under_way?: string
  /** By what was being done when the power went. */
  under_way?: Record<'reading' | 'naming' | 'writing' | 'retrying' | 'queued', string>
  cancelled?: string
}

/** Signs the cookies of all of them. */
export const secretOfReleases = 'the secret of releases that are kept for tests'

export const releases = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.sql'))
  .map((name) => path.basename(name, '.sql'))

export function readRelease(version: string) {
  return JSON.parse(read(`${version}.json`)) as Release
}

/** Makes an empty database what it was when this release was last used, which shall be yesterday. */
export async function restoreRelease(databaseUrl: string, version: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(read(`${version}.sql`))
    await client.query(`update public.session set "expiresAt" = now() + interval '399 days'`)
  } finally {
    await client.end()
  }
}

function read(name: string) {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8')
}
