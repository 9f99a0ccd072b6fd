import { slowWeeks } from '../../harness/ask'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const longest_s = 180

export const engineLosesItsStore: Scenario = {
  id: 'F5',
  fault: 'the engine loses its whole state in the middle of a run',
  criterion: `the reconciler starts it again: completed ≤ ${longest_s} s; stored weeks are not paid for again`,
  async run(trial) {
    const stack = await trial.stack()
    const program = await trial.ask(stack, { weeks: 8, faults: slowWeeks })
    await weeksStored(stack, program, 2)
    await stack.engine.kill()
    await stack.database.query(
      'drop schema engine cascade; drop schema if exists engine_queue cascade',
    )
    await stack.engine.start()
    // What is under way in the app when its run is superseded is asked for again by the next one.
    await trial.excuseLost(stack)
    const recovery_s = await trial.over(stack, longest_s)
    return { recovery_s, note: `attempt ${await attemptOf(stack, program.programId)}` }
  },
}

async function attemptOf(
  { database }: Awaited<ReturnType<Parameters<Scenario['run']>[0]['stack']>>,
  id: string,
) {
  const [row] = await database.query<{ attempt: number }>(
    'select attempt from program where id = $1',
    [id],
  )
  return row?.attempt
}
