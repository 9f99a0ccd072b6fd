import fc from 'fast-check'
import { readDescription } from '@/testing/api/description'
import { anyRequest } from './any-request'
import { answerJudge } from './judge-answer'
import { rawOf } from './raw-of'
import { type RawRequest, sendRaw } from './send-raw'
import { closeWorld, learn, openWorld } from './world'

interface Settings {
  url: string
  requests: number
  seed: number
}

export interface Outcome {
  /** How often each operation answered with each status: `getProgram 404` → 17. */
  counts: Map<string, number>
  /** What was not as described, with the request that shows it. */
  faults: string[]
}

/** After so many requests new guests go on, whose limits are whole again. */
const requestsPerWorld = 1_000

/** Programs that a world may have written: the machine has other work. */
const programsPerWorld = 6

/**
 * Asks the API whatever its own description makes possible, and more, one after the other in the order of the seed; holds
 * each answer against the description. What was stored on the way is deleted.
 */
export async function fuzzApi({ url, requests, seed }: Settings): Promise<Outcome> {
  const description = await readDescription(url)
  const judge = answerJudge(description)
  const outcome: Outcome = { counts: new Map(), faults: [] }
  const planned = fc.sample(anyRequest(description), { numRuns: requests, seed })
  for (let from = 0; from < requests; from += requestsPerWorld) {
    const world = await openWorld(url)
    let accepted = 0
    for (const request of planned.slice(from, from + requestsPerWorld)) {
      const raw = rawOf(request, world, { mayGenerate: accepted < programsPerWorld })
      const answer = await sendRaw(url, raw).catch((error: unknown) => {
        outcome.faults.push(`${String(error)}: ${shown(raw)}`)
      })
      if (!answer) continue
      const { operationId, fault } = judge(raw, answer)
      const key = `${operationId} ${answer.status}`
      outcome.counts.set(key, (outcome.counts.get(key) ?? 0) + 1)
      if (fault) outcome.faults.push(`${operationId}: ${fault}: ${shown(raw)}`)
      if (await learn(world, raw, answer)) accepted++
    }
    await closeWorld(world)
  }
  return outcome
}

function shown({ method, path, headers, body }: RawRequest): string {
  return `${method} ${path} ${JSON.stringify(headers)} ${body?.toString('latin1').slice(0, 400) ?? ''}`
}
