import { setTimeout as wait } from 'node:timers/promises'
import { slowWeeks } from '../../harness/ask'
import { askInBrowser } from '../../harness/browser'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const longest_s = 5

export const killedBesideBrowsers: Scenario = {
  id: 'F2',
  fault: 'kill -9 of the app with a browser connected, twice',
  criterion: `the bar is right ≤ ${longest_s} s after the app’s return, without a reload; it never goes back; the end is right`,
  alone: true,
  async run(trial) {
    const stack = await trial.stack()
    const watched = await askInBrowser(trial, stack, { weeks: 8, faults: slowWeeks })
    for (const weeks of [2, 5]) {
      await weeksStored(stack, watched.program, weeks)
      watched.sampler.broke('app_away')
      await stack.app.kill()
      await trial.excuseLost(stack)
      await wait(3_000)
      await stack.app.start()
      watched.sampler.cured('app_away')
    }
    const recovery_s = await trial.over(stack, 90)
    return { recovery_s, untrue_s: await watched.judge(longest_s) }
  },
}
