import { callModel, type ModelCall, type ModelReply } from './call-model'
import type { Composed } from './compose-metadata'
import { isModelFailure, ModelFailure } from './model-failure'
import { repairPrompt } from './prompts'

/** Repairs of one step, all causes together. */
const MOST_REPAIRS = 2

export interface Repairing<Wire, Loose, T> {
  call: ModelCall<Wire>
  /** Reads any JSON; a later reply may hold only what was to be repaired. */
  read: (json: unknown, before: Loose | null) => Loose
  compose: (reply: Loose) => Composed<T>
  onRepair?: (reason: string, n: number) => Promise<void> | void
}

/**
 * Asks for a reply, composes a value of it, and sends it back with its problems at most twice. What
 * is still wrong then, code has filled. Once there is a usable value, a repair call that fails ends
 * the repairs and not the step. Throws a ModelFailure when no reply came or none could be used.
 */
export async function repairReply<Wire, Loose, T>({
  call,
  read,
  compose,
  onRepair,
}: Repairing<Wire, Loose, T>): Promise<T> {
  let reply = await callModel(call)
  let known: Loose | null = null
  let best: T | null = null
  for (let n = 1; ; n++) {
    let problems = ['It was not one valid JSON object. Send nothing but the JSON.']
    if (reply.json !== undefined) {
      known = read(reply.json, known)
      const composed: Composed<T> = compose(known)
      if (composed.usable) best = composed.value
      if (composed.usable && composed.problems.length === 0) return composed.value
      problems = composed.problems
    }
    if (n > MOST_REPAIRS) return best ?? giveUp(reply, problems)
    await onRepair?.(problems.slice(0, 5).join('; '), n)
    const messages = repairPrompt(
      call.messages,
      reply.json === undefined ? '' : reply.text,
      problems,
    )
    try {
      reply = await callModel({ ...call, purpose: 'repair', messages })
    } catch (error) {
      if (best && isModelFailure(error) && error.kind !== 'aborted') return best
      throw error
    }
  }
}

function giveUp(reply: ModelReply<unknown>, problems: string[]): never {
  const noJson = reply.json === undefined
  throw new ModelFailure(
    noJson ? 'bad_json' : 'schema',
    noJson
      ? 'The model did not answer with the data that was asked for, three times in a row.'
      : "Nothing in the model's replies could be used, three times in a row.",
    { retriable: true, detail: problems.slice(0, 5).join('; ') },
  )
}
