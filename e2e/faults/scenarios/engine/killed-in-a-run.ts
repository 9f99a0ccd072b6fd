import { slowWeeks } from '../../harness/ask'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const longest_s = 90

export const engineKilledInARun: Scenario = {
  id: 'F4',
  fault: 'kill -9 of the engine in the middle of a run; its store stays',
  criterion: `completed ≤ ${longest_s} s; no call is paid for twice, because the app goes on with what it writes`,
  quick: true,
  async run(trial) {
    const stack = await trial.stack()
    const program = await trial.ask(stack, { weeks: 8, faults: slowWeeks })
    await weeksStored(stack, program, 2)
    await stack.engine.kill()
    await stack.engine.start()
    return { recovery_s: await trial.over(stack, longest_s) }
  },
}
