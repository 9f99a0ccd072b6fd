import { setTimeout as wait } from 'node:timers/promises'
import { type Asked, slowWeeks } from '../../harness/ask'
import type { Stack } from '../../harness/stack'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

/** In which a call that was about to begin may still begin. */
const grace_ms = 3_000

export const leaves: Scenario = {
  id: 'F18',
  fault:
    'the athlete cancels, deletes the program, deletes everything, or closes the page, in the middle of the writing',
  criterion:
    'no call begins afterwards, but for the closed page, whose program is completed; what is deleted leaves no row',
  async run(trial) {
    const stack = await trial.stack()
    const programs = await Promise.all(
      ways.map(async ({ mayEnd, leave }) => {
        const program = await trial.ask(stack, { weeks: 8, faults: slowWeeks })
        await weeksStored(stack, program, 2)
        await leave(stack, program)
        program.mayEnd = [mayEnd]
        return { program, mayEnd, at: Date.now() }
      }),
    )
    const recovery_s = await trial.over(stack, 120)
    await wait(2 * grace_ms)
    for (const { program, mayEnd, at } of programs) {
      if (mayEnd === 'completed') continue
      const later = (await program.calls()).filter(
        ({ started_at }) => Date.parse(started_at) > at + grace_ms * trial.patience,
      )
      if (later.length > 0) throw new Error(`${later.length} calls began after it was ${mayEnd}`)
      if (mayEnd === 'deleted') await expectNothingLeft(stack, program)
    }
    return { recovery_s }
  },
}

interface Way {
  mayEnd: 'cancelled' | 'deleted' | 'completed'
  leave(stack: Stack, program: Asked): Promise<void>
}

const ways: Way[] = [
  {
    mayEnd: 'cancelled',
    leave: send('POST', ({ programId }) => `/api/programs/${programId}/cancel`),
  },
  { mayEnd: 'deleted', leave: send('DELETE', ({ programId }) => `/api/programs/${programId}`) },
  { mayEnd: 'deleted', leave: send('DELETE', () => '/api/me') },
  { mayEnd: 'completed', leave: closePage },
]

function send(method: string, path: (program: Asked) => string): Way['leave'] {
  return async ({ url }, program) => {
    const response = await fetch(`${url}${path(program)}`, { method, headers: program.headers })
    if (!response.ok) throw new Error(`${method} ${path(program)} answered ${response.status}`)
  }
}

/** After its first snapshot. */
async function closePage({ url }: Stack, { programId, headers }: Asked) {
  const tab = new AbortController()
  const response = await fetch(`${url}/api/programs/${programId}/events`, {
    headers,
    signal: tab.signal,
  })
  await response.body!.getReader().read()
  tab.abort()
}

async function expectNothingLeft({ database }: Stack, { programId }: Asked) {
  for (const table of [
    'program_week',
    'week_version',
    'model_call',
    'progress_entry',
    'block_words',
  ]) {
    const rows = await database.query(`select from ${table} where program_id = $1`, [programId])
    if (rows.length > 0) throw new Error(`${rows.length} rows of ${table} are left`)
  }
}
