import { cleanText } from '@/lib/domain/athlete/clean-text'
import { callModel } from '@/lib/model/call-model'
import type { ModelCall } from '@/lib/model/model-call'
import type { ModelReply } from '@/lib/model/read-reply/read-reply'
import type { Composed } from '@/lib/writing/composed'
import { isModelFailure, ModelFailure } from '@/lib/model/model-failure'
import { repairPrompt } from './prompts'

/**
 * What is wrong with a reply, before the model is asked to repair it. `draft` is what was read of it, where it could be used
 * as it is: JSON, to be kept until the repair is over, because it is paid for.
 */
export type OnRepair = (problems: string[], n: number, draft: object | null) => Promise<void> | void

export interface Repairing<Wire, Loose extends object, T> {
  call: ModelCall<Wire>
  /** Reads any JSON; a later reply may hold only what was to be repaired. */
  read: (json: unknown, before: Loose | null) => Loose
  compose: (reply: Loose) => Composed<T>
  onRepair?: OnRepair | undefined
  /** The draft of an earlier try that was interrupted: where it can still be used, only its repair is asked for. */
  draft?: unknown
}

interface Known<Loose, T> {
  reply: Loose
  composed: Composed<T>
}

/**
 * Asks for a reply and composes a value from it. While the budget has repairs, everything that is
 * wrong goes back to the model in one request; what is wrong after that has been filled in by code. A
 * repair that leaves more problems than before is dropped. Once there is a usable value, a repair call
 * that fails ends the repairs and not the step. Throws a ModelFailure when no reply could be used.
 */
export async function repairReply<Wire, Loose extends object, T>(
  repairing: Repairing<Wire, Loose, T>,
): Promise<T> {
  const { call, onRepair } = repairing
  let known = knownOf(repairing, repairing.draft ?? undefined, null)
  if (!known?.composed.usable) known = null
  let reply: ModelReply<Wire> | null = known ? null : await callModel(call)
  for (let n = 1; ; n++) {
    known = better(known, knownOf(repairing, reply?.json, known))
    const best = known?.composed.usable ? known : null
    const problems = known?.composed.problems ?? NO_JSON
    if (best && problems.length === 0) return best.composed.value
    if (call.budget.repairs < 1) return best ? best.composed.value : giveUp(reply, problems)
    await onRepair?.(problems, n, best && draftOf(best.reply))
    try {
      reply = await callModel(repairOf(call, problems, best ? 'part' : 'whole'))
    } catch (error) {
      if (best && isModelFailure(error) && error.kind !== 'aborted') return best.composed.value
      throw error
    }
  }
}

const NO_JSON = ['It was not one valid JSON object. Send nothing but the JSON.']

function repairOf<T>(call: ModelCall<T>, problems: string[], what: 'whole' | 'part'): ModelCall<T> {
  const { messages, plainMessages = messages } = call
  return {
    ...call,
    purpose: 'repair',
    messages: repairPrompt(messages, problems, what),
    plainMessages: repairPrompt(plainMessages, problems, what),
  }
}

/** What a reply gives together with what is known; null where it was no JSON. */
function knownOf<Loose extends object, T>(
  { read, compose }: Pick<Repairing<unknown, Loose, T>, 'read' | 'compose'>,
  json: unknown,
  before: Known<Loose, T> | null,
): Known<Loose, T> | null {
  if (json === undefined) return null
  const reply = read(json, before?.reply ?? null)
  return { reply, composed: compose(reply) }
}

/** What is usable is given up only for what is as good. */
function better<Loose, T>(known: Known<Loose, T> | null, now: Known<Loose, T> | null) {
  if (!now || !known?.composed.usable) return now ?? known
  const isAsGood =
    now.composed.usable && now.composed.problems.length <= known.composed.problems.length
  return isAsGood ? now : known
}

/** As JSON that can be stored: Postgres takes no NUL and no half of a character. */
function draftOf(reply: object): object {
  const clean = (_: string, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value
  return JSON.parse(JSON.stringify(reply), clean) as object
}

function giveUp(reply: ModelReply<unknown> | null, problems: string[]): never {
  const noJson = reply?.json === undefined
  throw new ModelFailure(
    noJson ? 'bad_json' : 'schema',
    noJson
      ? 'The model did not answer with the data that was asked for, although it was asked again.'
      : "Nothing in the model's replies could be used, although it was asked again.",
    { retriable: true, detail: problems.slice(0, 5).join('; ') },
  )
}
