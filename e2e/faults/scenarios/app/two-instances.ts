import { eventually } from '@/engine/testing/eventually'
import { slowWeeks } from '../../harness/ask'
import type { Stack } from '../../harness/stack'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const longest_s = 120
const programs = 4

export const twoInstances: Scenario = {
  id: 'F21',
  fault:
    'two instances on one database and one engine; the engine is killed until programs count as stalled, and both reconcilers look',
  criterion: `one of them sends: attempt 2 of each program, once; completed ≤ ${longest_s} s after the engine’s return`,
  async run(trial) {
    const stack = await trial.stack({ apps: 2 })
    const asked = await Promise.all(
      Array.from({ length: programs }, (_, index) =>
        trial.ask(stack, { weeks: 8, faults: slowWeeks, url: stack.urls[index % 2]! }),
      ),
    )
    await weeksStored(stack, asked[0]!, 1)
    await stack.engine.kill()
    await stack.database.query(
      'drop schema engine cascade; drop schema if exists engine_queue cascade',
    )
    await whenStill(stack)
    await stack.database.query(
      `update program set heartbeat_at = heartbeat_at - interval '10 minutes',
         event_accepted_at = event_accepted_at - interval '10 minutes'`,
    )
    const attempts = () => stack.database.query<{ attempt: number }>('select attempt from program')
    await eventually(
      attempts,
      (rows) => rows.every(({ attempt }) => attempt === 2),
      90_000 * trial.patience,
      500,
    )
    await stack.engine.start()
    const recovery_s = await trial.over(stack, longest_s)
    const strange = (await attempts()).filter(({ attempt }) => attempt !== 2)
    if (strange.length > 0) throw new Error(`a program is at attempt ${strange[0]!.attempt}`)
    const runs = await stack.database.query(
      `select from engine.run where function_id not like '%failure' and event::jsonb->'data'->>'attempt' = '2'`,
    )
    if (runs.length !== programs) throw new Error(`${runs.length} runs for ${programs} programs`)
    return { recovery_s }
  },
}

/** Steps under way go on without their engine, until the last of them has stored its week. */
async function whenStill({ database }: Stack) {
  await eventually(
    () => database.query(`select from program_week where status in ('writing', 'repairing')`),
    (writing) => writing.length === 0,
    120_000,
    200,
  )
}
