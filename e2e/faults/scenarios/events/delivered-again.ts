import { eventually } from '@/engine/testing/eventually'
import { slowWeeks } from '../../harness/ask'
import { requestOf, sendEvents } from '../../harness/send-events'
import type { Stack } from '../../harness/stack'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

export const deliveredAgain: Scenario = {
  id: 'F11',
  fault:
    'the event of a program is delivered 2 and 50 times, and again when the engine has forgotten it after 25 h, while it is written and when it is over',
  criterion: 'one program, each week once, not one call more',
  quick: true,
  async run(trial) {
    const stack = await trial.stack()
    const program = await trial.ask(stack, { weeks: 6, faults: slowWeeks })
    const event = requestOf(program)
    await weeksStored(stack, program, 1)
    await sendEvents(stack, [event, event])
    await sendEvents(stack, [event], 50)
    await forgetEvents(stack)
    await sendEvents(stack, [event])
    await trial.over(stack, 90)
    await forgetEvents(stack)
    await sendEvents(stack, [event], 2)
    await forgetEvents(stack)
    await sendEvents(stack, [{ ...event, id: crypto.randomUUID() }])
    // The oracle asks when the engine has nothing left to do.
    await eventually(
      () => stack.database.query(`select from engine.event where routed_at is null`),
      (unrouted) => unrouted.length === 0,
      30_000,
      100,
    )
    return {}
  },
}

/** As 25 hours do: an engine remembers ids for 24. */
async function forgetEvents({ database }: Stack) {
  await database.query(`update engine.seen_key set seen_at = seen_at - interval '25 hours'`)
}
