import { slowWeeks } from '../../harness/ask'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const longest_s = 180

export const renamedSteps: Scenario = {
  id: 'F20',
  fault:
    'the app is stopped in the middle of a run and started with the same code, and again with code whose steps have other names than those that the engine knows',
  criterion: `completed ≤ ${longest_s} s; stored weeks are not paid for again`,
  async run(trial) {
    const stack = await trial.stack()
    const program = await trial.ask(stack, { weeks: 12, faults: slowWeeks })
    await weeksStored(stack, program, 2)
    await stack.app.stop()
    await trial.excuseLost(stack)
    await stack.app.start()
    await weeksStored(stack, program, 6)
    await stack.app.stop()
    await trial.excuseLost(stack)
    // Names are kept as hashes; that old ones are none of the new code's is the same from either side.
    await stack.database.query(`
      update engine.step set id = encode(sha256(convert_to('before ' || id, 'UTF8')), 'hex');
      update engine.request set step_id = encode(sha256(convert_to('before ' || step_id, 'UTF8')), 'hex')
        where step_id <> 'step'`)
    await stack.app.start()
    return { recovery_s: await trial.over(stack, longest_s) }
  },
}
