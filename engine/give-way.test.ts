import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const program = `
  import os from 'node:os'
  import { readdirSync, readFileSync, existsSync } from 'node:fs'
  import { giveWay } from ${JSON.stringify(path.join(import.meta.dirname, 'give-way.ts'))}
  giveWay()
  const autogroup = '/proc/self/autogroup'
  console.log(JSON.stringify({
    priorities: [...new Set(readdirSync('/proc/self/task').map((thread) => os.getPriority(Number(thread))))],
    session: existsSync(autogroup) && readFileSync(autogroup, 'utf8').trim().replace(/.* /, ''),
  }))`

async function prioritiesOf({ detached }: { detached: boolean }) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { detached, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  return JSON.parse(await text(child.stdout)) as { priorities: number[]; session: string | false }
}

const onLinux = test.runIf(process.platform === 'linux')
const hasAutogroup = existsSync('/proc/self/autogroup')

onLinux(
  'a process that gives way does so with all its threads, and with its own session',
  async () => {
    expect(await prioritiesOf({ detached: true })).toEqual({
      priorities: [19],
      session: hasAutogroup && '19',
    })
  },
)

onLinux('a session that it shares keeps its priority', async () => {
  const shared = await prioritiesOf({ detached: false })
  expect(shared.priorities).toEqual([19])
  expect(shared.session).not.toBe('19')
})
