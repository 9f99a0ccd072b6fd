import { log } from '@/lib/log'
import { shownAddress } from '@/lib/model/failures/shown-address'
import type { ModelSettings } from '@/lib/model/model-settings'
import { oncePerProcess } from '@/lib/once-per-process'
import { modelGate } from './model-gate'

/**
 * Notices a server that drops one request when another comes, which llama-cpp-python does unless told otherwise. A call
 * counts as dropped when its connection broke off within 15 s of another's beginning, and that other one lived on: a server
 * that dies breaks both. After two of them the server is crowded.
 */
export interface Crowding {
  /** A request goes out; ends with how it ended. */
  begin(): (how: 'broke off' | 'answered' | 'otherwise') => void
  /** Whether a second request has cost another its reply twice. */
  isCrowded(): boolean
  /** Forgets one of the two, so that the next one counts. */
  forgive(): void
}

interface Dropped {
  at: number
  by: Call
}

interface Call {
  began: number
}

/** A connection that breaks this soon after another's, in milliseconds, breaks for the same reason. */
const sameMoment = 250
const soonAfter = 15_000
const enough = 2

export function createCrowding(now = () => performance.now()): Crowding {
  const underWay = new Set<Call>()
  let dropped = 0
  let suspected: Dropped[] = []

  /** Who broke off for another counts once that one has outlived the moment. */
  function settle() {
    const ripe = suspected.filter(({ at }) => now() - at > sameMoment)
    suspected = suspected.filter((each) => !ripe.includes(each))
    dropped += ripe.length
  }

  function endOf(call: Call, how: 'broke off' | 'answered' | 'otherwise') {
    underWay.delete(call)
    settle()
    const by = [...underWay].findLast(({ began }) => began >= call.began)
    if (how === 'answered' && by) dropped = 0
    if (how !== 'broke off') return
    suspected = suspected.filter((each) => each.by !== call)
    if (by && now() - by.began < soonAfter) suspected.push({ at: now(), by })
  }

  return {
    begin() {
      settle()
      const call = { began: now() }
      underWay.add(call)
      return (how) => endOf(call, how)
    },
    isCrowded() {
      settle()
      return dropped >= enough
    },
    forgive() {
      dropped = enough - 1
    },
  }
}

/** A server may have been started anew with other options: then it is tried with several requests again. */
const aloneForMs = 3_600_000

/** The crowding at this address; narrows the gate to one call at a time, for an hour, where it is crowded. */
export function crowdingAt({ kind, baseUrl, concurrency }: ModelSettings): Crowding {
  const all = oncePerProcess('model-crowding', () => new Map<string, Crowding>())
  const crowding = all.get(baseUrl) ?? createCrowding()
  all.set(baseUrl, crowding)
  if (kind === 'compatible' && crowding.isCrowded()) {
    crowding.forgive()
    modelGate(concurrency).narrow(aloneForMs)
    const where = shownAddress(baseUrl)
    log.warn(
      { event: 'model_asked_alone', base_url: where },
      `The model server at ${where} drops a request when another comes: it is asked one at a time for an hour (llama-cpp-python: --interrupt_requests false)`,
    )
  }
  return crowding
}
