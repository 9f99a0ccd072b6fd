import { setTimeout as wait } from 'node:timers/promises'
import { slowWeeks } from '../../harness/ask'
import type { Scenario } from '../../scenario'

const minutes = 4
const programs = 20

export const killedAgainAndAgain: Scenario = {
  id: 'F3',
  fault: `kill -9 of the app every 5-15 s for ${minutes} min, ${programs} programs (seeded)`,
  criterion:
    'all completed ≤ 180 s after the last kill; nothing twice; what was under way at a kill is paid once more at most',
  async run(trial) {
    const stack = await trial.stack()
    const length = trial.minutes ?? minutes
    const until = performance.now() + length * 60_000
    let kills = 0
    for (let asked = 0; performance.now() < until;) {
      // All are asked for in the first half, so that each is killed now and then.
      while (asked < programs && asked <= (kills * programs) / 10) {
        asked += 1
        await trial.ask(stack, { weeks: 3 + trial.chance(10), faults: slowWeeks })
      }
      await wait(5_000 + trial.chance(10_000))
      await stack.app.kill()
      await trial.excuseLost(stack)
      kills += 1
      await stack.app.start()
    }
    const recovery_s = await trial.over(stack, 180)
    return {
      recovery_s,
      note: `${kills} kills in ${length} min instead of 10, so that a part takes less than 9`,
    }
  },
}
