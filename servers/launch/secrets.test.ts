import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { log } from '@/lib/log'
import { readSecrets } from './secrets'

let folder: string
let file: string
const warn = vi.spyOn(log, 'warn').mockImplementation(() => {})

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'mesocycle-secrets-'))
  file = path.join(folder, 'secrets.json')
  warn.mockClear()
})
afterAll(() => warn.mockRestore())
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('secrets are made once, for their owner alone, and without a word', () => {
  const made = readSecrets(folder)
  expect(readSecrets(folder)).toEqual(made)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(warn).not.toHaveBeenCalled()
})

test('new ones where athletes have been before say what that costs', () => {
  readSecrets(folder, { areExpected: true })
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('do not open their programs'),
  )
})

test.each([
  ['', 'is cut short or is no JSON'],
  ['{"inngest_signing_key": "ab', 'is cut short or is no JSON'],
  ['[]', 'holds no secrets'],
  ['null', 'holds no secrets'],
  ['{}', 'has no sound inngest_signing_key, inngest_event_key, better_auth_secret'],
])('%j is told with its file and the way out, and stays', (text, fault) => {
  writeFileSync(file, text)
  expect(() => readSecrets(folder, { areExpected: true })).toThrow(
    `${file} ${fault}. Put it back from a backup, or delete it`,
  )
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('one secret that is too short is named', () => {
  const secrets = readSecrets(folder)
  writeFileSync(file, JSON.stringify({ ...secrets, better_auth_secret: 'abc' }))
  expect(() => readSecrets(folder)).toThrow('has no sound better_auth_secret.')
})
