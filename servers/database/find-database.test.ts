import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findDatabase } from './find-database'

const empty = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-empty-'))
afterAll(() => rmSync(empty, { recursive: true, force: true }))

describe('the database of a command', () => {
  it('is that of DATABASE_DIRECT_URL before that of DATABASE_URL, and its password is not said', async () => {
    const database = await findDatabase({
      DATABASE_URL: 'postgres://me:secret@pooler/app',
      DATABASE_DIRECT_URL: 'postgres://me:secret@server:5432/app',
    })
    expect(database.url).toContain('@server:5432')
    expect(database.says).toBe('PostgreSQL at server:5432')
  })

  it('is an error that names the way out when there is none yet', async () => {
    await expect(findDatabase({ DATA_DIR: empty })).rejects.toThrow(/npm start once.*DATABASE_URL/)
    await expect(findDatabase({ DATA_DIR: `${empty}/none` })).rejects.toThrow(/no database in/)
  })
})
