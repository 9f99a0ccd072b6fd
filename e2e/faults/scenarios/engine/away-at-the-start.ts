import { eventually } from '@/engine/testing/eventually'
import { statusOf } from '@/e2e/guest'
import type { Scenario } from '../../scenario'

const answer_s = 1
const start_s = 30

export const engineAwayAtTheStart: Scenario = {
  id: 'F6',
  fault: 'the engine is down while somebody asks for a program',
  criterion: `the form is answered ≤ ${answer_s} s and the program waits; begun ≤ ${start_s} s after the engine’s return; nothing lost`,
  async run(trial) {
    const stack = await trial.stack()
    await stack.engine.kill()
    const began = performance.now()
    const program = await trial.ask(stack, { weeks: 2 })
    const answered_s = (performance.now() - began) / 1000
    if (answered_s > answer_s * trial.patience)
      throw new Error(`the form was answered after ${answered_s.toFixed(1)} s`)
    const view = await statusOf(stack.url, program.programId, program.headers)
    if (view.status !== 'pending') throw new Error(`it is ${view.status} without an engine`)
    await stack.engine.start()
    const back = performance.now()
    await eventually(
      () => statusOf(stack.url, program.programId, program.headers),
      ({ status }) => status !== 'pending',
      start_s * 1000 * trial.patience,
      100,
    )
    const begun_s = (performance.now() - back) / 1000
    await trial.over(stack, 60)
    return {
      recovery_s: begun_s,
      note: `answered in ${(answered_s * 1000).toFixed(0)} ms; recovery is the start of the writing`,
    }
  },
}
