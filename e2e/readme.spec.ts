import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'

const run = promisify(execFile)

test('the walk by curl in the README leads to the first set of the first week', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const walk = readFileSync('README.md', 'utf8').split('## By curl')[1]?.split('```')[1] ?? ''
  const [language, address] = walk.split('\n')
  expect([language, address]).toEqual(['sh', 'URL=http://127.0.0.1:3000'])
  const script = walk.replace(/^sh\nURL=.*/, `URL=${baseURL}`)
  const folder = mkdtempSync(join(tmpdir(), 'readme-'))
  // Playwright asks every program for colours; a person's pipe gets none.
  const env = { ...process.env, FORCE_COLOR: '0' }
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env })
  rmSync(folder, { recursive: true })
  const set = stdout.slice(stdout.lastIndexOf('{'))
  expect(set).toMatch(/^\{\s+kind: '(work|top)',\s+amount_min: \d+,[^}]+ load_kg: \d+/)
})
