import { setTimeout as wait } from 'node:timers/promises'
import { eventually } from '@/engine/testing/eventually'
import { slowWeeks } from '../../harness/ask'
import { askInBrowser } from '../../harness/browser'
import type { Stack } from '../../harness/stack'
import type { Trial } from '../../harness/trial'
import { watchEvents } from '../../harness/watch-events'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const away_ms = 10_000
const resync_s = 15

export const stoppedAndKilled: Scenario = {
  id: 'F7',
  fault: 'PostgreSQL: immediate stop for 10 s, and kill -9 of the postmaster for 10 s',
  criterion: `stored weeks are all there; app and engine stay up; health 503, then 200; events again ≤ ${resync_s} s after its return; completed`,
  alone: true,
  async run(trial) {
    const stack = await trial.stack()
    const { program, sampler, judge } = await askInBrowser(trial, stack, {
      weeks: 8,
      faults: slowWeeks,
    })
    const watch = await watchEvents(stack.url, program)
    const pids = [stack.app.pid(), stack.engine.pid()].join(' ')
    for (const [weeks, end] of [
      [2, () => stack.database.stop('immediate')],
      [5, () => stack.database.kill()],
    ] as const) {
      await weeksStored(stack, program, weeks)
      sampler.broke('database_away')
      await end()
      await expectHealth(trial, stack, 503)
      await wait(away_ms)
      await stack.database.start()
      sampler.cured('database_away')
      // An answer that came while the database was away may have to be asked for again.
      await trial.excuseLost(stack)
      await expectHealth(trial, stack, 200)
    }
    const recovery_s = await trial.over(stack, 90)
    if ([stack.app.pid(), stack.engine.pid()].join(' ') !== pids)
      throw new Error('a part was started anew')
    if (watch.wentBack()) throw new Error('the events went back')
    return { recovery_s, untrue_s: await judge(resync_s) }
  },
}

async function expectHealth(trial: Trial, { urls }: Stack, status: number) {
  await eventually(
    () =>
      fetch(`${urls[0]}/api/health`, { signal: AbortSignal.timeout(5_000) }).then(
        (response) => response.status,
        () => 0,
      ),
    (found) => found === status,
    resync_s * 1000 * trial.patience,
    200,
  )
}
