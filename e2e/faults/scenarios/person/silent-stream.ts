import { slowWeeks } from '../../harness/ask'
import { askInBrowser } from '../../harness/browser'
import type { Scenario } from '../../scenario'

const longest_s = 30

export const silentStream: Scenario = {
  id: 'F24',
  fault: 'a proxy that never flushes stands before the stream of progress',
  criterion: `the page asks by itself ≤ ${longest_s} s; it never goes back, and its end is right`,
  alone: true,
  async run(trial) {
    const stack = await trial.stack({ wires: ['browser'] })
    stack.wire('browser').suffer({ type: 'never_flush', requests: /\/events/ })
    const watched = await askInBrowser(trial, stack, { weeks: 16, faults: slowWeeks })
    const recovery_s = await trial.over(stack, 180)
    return { recovery_s, untrue_s: await watched.judge(longest_s) }
  },
}
