import { eventually } from '@/engine/testing/eventually'
import { slowWeeks } from '../../harness/ask'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

export const lateAnswer: Scenario = {
  id: 'F13',
  fault:
    'an instance of the app is frozen in the middle of its calls; another one writes the program as attempt 2; then the first one wakes and brings its answers',
  criterion: 'attempt 1 changes nothing any more',
  async run(trial) {
    const stack = await trial.stack({ apps: 2, wires: ['callback'] })
    const [first, second] = stack.apps
    const program = await trial.ask(stack, { weeks: 6, faults: slowWeeks, url: stack.urls[0]! })
    await weeksStored(stack, program, 1)
    await eventually(
      () => program.calls(),
      (calls) => calls.some(({ kind, ending }) => kind === 'week' && ending === null),
      60_000,
      20,
    )
    first!.freeze()
    await trial.excuseLost(stack)
    stack.wire('callback').leadTo(Number(new URL(stack.urls[1]!).port))
    await stack.database.query(
      `update program set heartbeat_at = heartbeat_at - interval '10 minutes',
         event_accepted_at = event_accepted_at - interval '10 minutes'`,
    )
    // A frozen app keeps its lock on a row if it held one; the reconciler looks every 30 s.
    const took = await trial.over(stack, 120)
    first!.thaw()
    await eventually(
      () => stack.log.tail(200),
      (log) => /superseded/.test(log),
      30_000 * trial.patience,
      200,
    )
    second!.pid()
    const [row] = await stack.database.query<{ attempt: number }>('select attempt from program')
    if (row!.attempt !== 2) throw new Error(`it is attempt ${row!.attempt}`)
    return { recovery_s: took }
  },
}
