import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const program = `
  import os from 'node:os'
  import { readdirSync, readFileSync, existsSync } from 'node:fs'
  import { lowerPriority } from ${JSON.stringify(path.join(import.meta.dirname, 'lower-priority.ts'))}
  const autogroup = '/proc/self/autogroup'
  const session = () => existsSync(autogroup) && readFileSync(autogroup, 'utf8').trim().replace(/.* /, '')
  const before = session()
  lowerPriority()
  console.log(JSON.stringify({
    priorities: [...new Set(readdirSync('/proc/self/task').map((thread) => os.getPriority(Number(thread))))],
    before,
    session: session(),
  }))`

async function prioritiesOf({ detached }: { detached: boolean }) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { detached, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  return JSON.parse(await text(child.stdout)) as {
    priorities: number[]
    /** The autogroup's priority, where the kernel has autogroups, before and after. */
    before: string | false
    session: string | false
  }
}

const onLinux = test.runIf(process.platform === 'linux')
const hasAutogroup = existsSync('/proc/self/autogroup')

onLinux(
  'lowers the priority of all threads of the process, and of the session that it leads',
  async () => {
    expect(await prioritiesOf({ detached: true })).toEqual({
      priorities: [19],
      before: hasAutogroup && '0',
      session: hasAutogroup && '19',
    })
  },
)

onLinux('leaves a session that the process shares with others alone', async () => {
  const shared = await prioritiesOf({ detached: false })
  expect(shared.priorities).toEqual([19])
  expect(shared.session).toBe(shared.before)
})
