import { slowWeeks } from '../../harness/ask'
import { watchEvents } from '../../harness/watch-events'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const longest_s = 6

export const listenerTerminated: Scenario = {
  id: 'F8',
  fault: 'the connection that listens is terminated by the database, again and again',
  criterion: `the next event comes ≤ ${longest_s} s after each change, on the stream that was open`,
  quick: true,
  async run(trial) {
    const stack = await trial.stack()
    const program = await trial.ask(stack, { weeks: 8, faults: slowWeeks })
    const watch = await watchEvents(stack.url, program)
    for (const weeks of [1, 3, 5]) {
      await weeksStored(stack, program, weeks)
      await stack.database.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'mesocycle progress'`,
      )
    }
    await trial.over(stack, 90)
    const late_s = await watch.longestDelay(stack.database)
    if (late_s > longest_s * trial.patience)
      throw new Error(`an event came ${late_s.toFixed(1)} s after its change`)
    if (watch.streams() !== 1) throw new Error(`${watch.streams()} streams instead of one`)
    return { recovery_s: late_s, note: 'recovery is the longest delay of an event' }
  },
}
