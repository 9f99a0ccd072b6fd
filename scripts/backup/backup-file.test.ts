import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { checkBackup, readStatements, writeParts } from './backup-file'
import { format, type Manifest } from './manifest'

const folder = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-backup-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

const manifest: Manifest = {
  format,
  app: '0.1.0',
  made_at: '2026-11-29T18:30:00.000Z',
  migrations: ['20261122170410_init'],
  rows: { 'public.program': 2 },
  secrets: { better_auth_secret: 'x'.repeat(64) },
}
const statements = [
  'BEGIN;',
  "INSERT INTO a VALUES ('Ä\n-- 3\n-- end 00\n');",
  `INSERT INTO a VALUES ('${'long '.repeat(100_000)}');`,
  '',
  'COMMIT;',
]

test('what is written is read, whatever its lines look like', async () => {
  const file = await write('whole', manifest)
  expect(await checkBackup(file)).toEqual(manifest)
  const read: string[] = []
  for await (const statement of readStatements(file)) read.push(statement)
  expect(read).toEqual(statements)
})

test('psql reads it as plain SQL: all that is ours are comments', async () => {
  const text = gunzipSync(readFileSync(await write('plain', manifest))).toString()
  const lines = text.split('\n').filter((line) => line.startsWith('-- '))
  expect(lines).toHaveLength(statements.length + 4)
})

test('wherever it is cut off, that is said', async () => {
  const bytes = readFileSync(await write('to-be-cut', manifest))
  for (const share of [0.1, 0.5, 0.9, 0.99, 1]) {
    const length = Math.min(Math.floor(bytes.length * share), bytes.length - 1)
    const file = put(`cut-${share}`, bytes.subarray(0, length))
    await expect(checkBackup(file), String(share)).rejects.toThrow(`${file} is cut off.`)
  }
  const text = gunzipSync(bytes)
  const rewritten = put('cut-inside', gzipSync(text.subarray(0, text.length - 200)))
  await expect(checkBackup(rewritten)).rejects.toThrow('cut-inside is cut off.')
})

test('wherever a byte is another one, that is said', async () => {
  const text = gunzipSync(readFileSync(await write('to-be-changed', manifest)))
  const atStart = text.indexOf('BEGIN')
  for (const at of [atStart, Math.floor(text.length / 2), text.length - 20]) {
    const changed = Buffer.from(text)
    changed[at] = changed[at]! ^ 1
    const file = put('changed', gzipSync(changed))
    await expect(checkBackup(file), String(at)).rejects.toThrow(`${file} is damaged`)
  }
  const more = put('more', gzipSync(Buffer.concat([text, Buffer.from('drop table a;\n')])))
  await expect(checkBackup(more)).rejects.toThrow('more is damaged')
})

test.each([
  ['an empty file', Buffer.from(''), 'is cut off'],
  ['a text', Buffer.from('select 1;'), 'is not a backup of this program'],
  ['an archive of something else', gzipSync('select 1;\n'), 'is not a backup of this program'],
  ['a head without sense', gzipSync('-- mesocycle backup {\n'), 'is not a backup of this program'],
])('%s is told', async (_, bytes, sentence) => {
  await expect(checkBackup(put('other', bytes))).rejects.toThrow(sentence)
})

test('no file, and a folder, are told', async () => {
  await expect(checkBackup(`${folder}/none`)).rejects.toThrow(`There is no file ${folder}/none.`)
  await expect(checkBackup(folder)).rejects.toThrow('is a folder')
})

test('a backup of a later version names that version', async () => {
  const later = { ...manifest, app: '9.0.0', migrations: [...manifest.migrations, '29991231_more'] }
  await expect(checkBackup(await write('later', later))).rejects.toThrow(
    'does not know its migration 29991231_more. Restore it with version 9.0.0 or a later one.',
  )
  const layout = gzipSync('-- mesocycle backup {"format":2,"app":"9.0.0","other":true}\n')
  await expect(checkBackup(put('layout', layout))).rejects.toThrow('does not know its layout 2.')
})

async function write(name: string, of: Manifest) {
  const parts: Buffer[] = []
  for await (const part of writeParts(of, each())) parts.push(part)
  return put(name, gzipSync(Buffer.concat(parts)))
}

async function* each() {
  for (const statement of statements) yield await Promise.resolve(statement)
}

function put(name: string, bytes: Buffer) {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}
