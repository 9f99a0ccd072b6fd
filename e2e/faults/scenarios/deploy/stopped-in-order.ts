import { type Asked, slowWeeks } from '../../harness/ask'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const longestExit_s = 10
const longest_s = 60
/** An owner may have four. */
const owners = 13
const streamsOfEach = 4

export const stoppedInOrder: Scenario = {
  id: 'F19',
  fault: `SIGTERM to the app with ${owners * streamsOfEach} streams and steps under way, as a deployment does it`,
  criterion: `it exits ≤ ${longestExit_s} s; its successor answers no 5xx; what was being written is completed ≤ ${longest_s} s after`,
  async run(trial) {
    const stack = await trial.stack()
    const asked: Asked[] = []
    for (let owner = 0; owner < owners; owner++) {
      asked.push(await trial.ask(stack, { weeks: 4, days: 2, faults: slowWeeks }))
    }
    await weeksStored(stack, asked[0]!, 1)
    const streams = asked.flatMap((program) =>
      Array.from({ length: streamsOfEach }, () => follow(stack.urls[0]!, program)),
    )
    const opened = await Promise.all(streams.map(({ opened }) => opened))
    if (opened.some((status) => status !== 200)) throw new Error(`streams: ${opened.join(' ')}`)
    const began = performance.now()
    await stack.app.stop()
    const exit_s = (performance.now() - began) / 1000
    if (exit_s > longestExit_s * trial.patience)
      throw new Error(`it exited after ${exit_s.toFixed(1)} s`)
    await Promise.all(streams.map(({ ended }) => ended))
    await trial.excuseLost(stack)
    await stack.app.start()
    const answers = await Promise.all(asked.map((program) => statusOf(stack.urls[0]!, program)))
    const failed = answers.filter((status) => status >= 500)
    if (failed.length > 0) throw new Error(`the new instance answered ${failed[0]}`)
    const recovery_s = await trial.over(stack, longest_s)
    return { recovery_s, note: `exit after ${exit_s.toFixed(1)} s` }
  },
}

/** Reads to the stream's end, whoever ends it. */
function follow(url: string, { programId, headers }: Asked) {
  const response = fetch(`${url}/api/programs/${programId}/events`, { headers })
  return {
    opened: response.then(({ status }) => status),
    ended: response.then((answer) => answer.text()).catch(() => ''),
  }
}

async function statusOf(url: string, { programId, headers }: Asked): Promise<number> {
  const response = await fetch(`${url}/api/programs/status/${programId}`, { headers })
  return response.status
}
