import { eventually } from '@/engine/testing/eventually'
import { statusOf } from '@/e2e/guest'
import type { Scenario } from '../../scenario'

const answer_s = 1
const start_s = 30

export const engineAwayAtTheStart: Scenario = {
  id: 'F6',
  fault: 'the engine is down while somebody asks for a program',
  criterion: `the form is answered ≤ ${answer_s} s later than with an engine, and the program waits; begun ≤ ${start_s} s after the engine’s return; nothing lost`,
  async run(trial) {
    const stack = await trial.stack()
    const [usual_s] = await timed(() => trial.ask(stack, { weeks: 2 }))
    await trial.over(stack, 60)
    await stack.engine.kill()
    const [answered_s, program] = await timed(() => trial.ask(stack, { weeks: 2 }))
    if (answered_s > usual_s + answer_s * trial.patience)
      throw new Error(
        `the form was answered after ${answered_s.toFixed(1)} s, and ${usual_s.toFixed(1)} s with an engine`,
      )
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
      note: `answered in ${answered_s.toFixed(1)} s, with an engine in ${usual_s.toFixed(1)} s; recovery is the start of the writing`,
    }
  },
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const began = performance.now()
  const made = await work()
  return [(performance.now() - began) / 1000, made]
}
