import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { eventually } from '@/engine/testing/eventually'
import type { Asked } from '../../harness/ask'
import { gatherCrowd } from '../../harness/event-crowd'
import type { Stack } from '../../harness/stack'
import type { Scenario } from '../../scenario'

const minutes = 5
const people = 1_000
/** An owner may have four streams, and a process 500. */
const owners = 125
const token = 'the token of this scenario'

export const streamsComeAndGo: Scenario = {
  id: 'F23',
  fault: `${people} people open streams, drop them without a word, and come back, for ${minutes} min`,
  criterion: 'afterwards no stream is open, memory is back within 10 %, one connection listens',
  alone: true,
  async run(trial) {
    const stack = await trial.stack({ settings: { METRICS_TOKEN: token } })
    const asked: Asked[] = []
    // They are being written until the coach is asked to go on.
    for (let owner = 0; owner < owners; owner++) {
      asked.push(
        await trial.ask(stack, {
          weeks: 1,
          days: 1,
          faults: [{ when: {}, fault: { type: 'hang' } }],
        }),
      )
    }
    const crowd = () =>
      gatherCrowd({
        ...{ url: stack.urls[0]!, size: people, chance: trial.chance },
        ...{ shortest: 500, longest: 5_000 },
        pick: () => asked[trial.chance(asked.length)],
      })
    // A process that has just begun grows in any case.
    const first = crowd()
    await wait(30_000)
    await first.stop()
    const before = await whenQuiet(stack)
    const second = crowd()
    await wait((trial.minutes ?? minutes) * 60_000)
    await second.stop()
    const after = await whenQuiet(stack, before * 1.1)
    if (after > before * 1.1) throw new Error(`${mb(before)} before, ${mb(after)} afterwards`)
    await Promise.all(asked.map((each) => cancel(stack, each)))
    await trial.over(stack, 60)
    const answers = Object.entries(second.answers()).map(
      ([status, count]) => `${count} × ${status}`,
    )
    return { note: `${answers.join(', ')}; ${mb(before)} before, ${mb(after)} after` }
  },
}

/** Resident bytes when no stream is open any more, and after at most a minute in which they may fall to `wanted`. */
async function whenQuiet(stack: Stack, wanted = 0): Promise<number> {
  await eventually(
    () => openStreams(stack),
    (open) => open === 0,
    60_000,
    500,
  )
  const resident = () =>
    Promise.resolve(
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${stack.app.pid()}/status`, 'utf8'))![1]) *
        1024,
    )
  return eventually(resident, (bytes) => bytes <= wanted, wanted ? 60_000 : 5_000, 1_000).catch(
    resident,
  )
}

async function openStreams({ urls }: Stack): Promise<number> {
  // Right after the crowd it may have no time for the question.
  const said = await fetch(`${urls[0]}/api/metrics`, {
    headers: { authorization: `Bearer ${token}` },
  }).then(
    (response) => response.text(),
    () => '',
  )
  return Number(/^mesocycle_sse_clients (\d+)$/m.exec(said)?.[1] ?? NaN)
}

async function cancel({ url }: Stack, program: Asked) {
  program.mayEnd = ['cancelled', 'failed']
  // A model that hangs is asked again, as often as a step is tried.
  program.mayCost = 4
  const ask = () =>
    fetch(`${url}/api/programs/${program.programId}/cancel`, {
      method: 'POST',
      headers: program.headers,
    }).then(
      ({ ok, status }) => ok || status === 409,
      () => false,
    )
  await eventually(ask, (isCancelled) => isCancelled, 60_000, 1_000)
}

function mb(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}
