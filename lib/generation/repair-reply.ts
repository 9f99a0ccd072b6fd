import { callModel, type ModelCall } from '@/lib/model/call-model'
import type { ModelReply } from '@/lib/model/read-reply/read-reply'
import type { Composed } from '@/lib/writing/composed'
import { isModelFailure, ModelFailure } from '@/lib/model/model-failure'
import { repairPrompt } from './prompts'

export interface Repairing<Wire, Loose, T> {
  call: ModelCall<Wire>
  /** Reads any JSON; a later reply may hold only what was to be repaired. */
  read: (json: unknown, before: Loose | null) => Loose
  compose: (reply: Loose) => Composed<T>
  onRepair?: ((problems: string[], n: number) => Promise<void> | void) | undefined
}

/**
 * Asks for a reply and composes a value from it. While the budget has repairs, everything that is
 * wrong goes back to the model in one request; what is wrong after that has been filled in by code. A
 * repair that leaves more problems than before is dropped. Once there is a usable value, a repair call
 * that fails ends the repairs and not the step. Throws a ModelFailure when no reply could be used.
 */
export async function repairReply<Wire, Loose, T>({
  call,
  read,
  compose,
  onRepair,
}: Repairing<Wire, Loose, T>): Promise<T> {
  let reply = await callModel(call)
  let known: Loose | null = null
  let best: Composed<T> | null = null
  let problems = NO_JSON
  for (let n = 1; ; n++) {
    if (reply.json !== undefined) {
      const merged = read(reply.json, known)
      const composed: Composed<T> = compose(merged)
      if (!best || isAsGood(composed, best)) {
        known = merged
        problems = composed.problems
        if (composed.usable) best = composed
      }
    }
    if (best && best.problems.length === 0) return best.value
    if (call.budget.repairs < 1) return best ? best.value : giveUp(reply, problems)
    await onRepair?.(problems, n)
    const messages = repairPrompt(call.messages, problems, best ? 'part' : 'whole')
    try {
      reply = await callModel({ ...call, purpose: 'repair', messages })
    } catch (error) {
      if (best && isModelFailure(error) && error.kind !== 'aborted') return best.value
      throw error
    }
  }
}

const NO_JSON = ['It was not one valid JSON object. Send nothing but the JSON.']

function isAsGood<T>(composed: Composed<T>, best: Composed<T>) {
  return composed.usable && composed.problems.length <= best.problems.length
}

function giveUp(reply: ModelReply<unknown>, problems: string[]): never {
  const noJson = reply.json === undefined
  throw new ModelFailure(
    noJson ? 'bad_json' : 'schema',
    noJson
      ? 'The model did not answer with the data that was asked for, although it was asked again.'
      : "Nothing in the model's replies could be used, although it was asked again.",
    { retriable: true, detail: problems.slice(0, 5).join('; ') },
  )
}
