import type { Reading } from '@/lib/domain/listening/reading'
import type { CallBudget } from '@/lib/model/call-budget'
import { callModel } from '@/lib/model/call-model'
import type { CallRecord, ModelCall } from '@/lib/model/model-call'
import { ModelFailure } from '@/lib/model/model-failure'
import { modelSettings, type ModelSettings } from '@/lib/model/model-settings'
import { looseReading } from '@/lib/writing/loose-reading'
import { repairPrompt } from './prompts'
import { readingPrompt, readingVersion, type WordsToRead } from './reading-prompt'
import { readingFormat } from './reply-formats'

/** What a program may ask for its words in all: one call, and one more where that failed or could not be used. */
export const readingCalls = 2

/** How long somebody waits for a reader before the rules' reading stands. */
const ceilingMs = 20_000

/** Measured on replies to cases of one to five sentences. */
const expectedTokens = 400

export interface ReadWordsRequest extends WordsToRead {
  ownerId: string
  programId: string
  /** What may still be asked. */
  budget?: CallBudget
  signal?: AbortSignal
  stillWanted?: () => Promise<boolean> | boolean
  onCall?: (record: CallRecord) => Promise<void> | void
  settings?: ModelSettings
  withinMs?: number
}

/**
 * Has a model read an athlete's words. What it says is not checked against them yet. A reply that keeps to the schema in
 * part counts for that part, after it was asked once to do better. Throws a ModelFailure where nothing can be used,
 * `aborted` after twenty seconds.
 */
export async function readWords({
  ownerId,
  programId,
  budget = { calls: readingCalls, repairs: 0 },
  signal,
  stillWanted,
  onCall,
  settings = modelSettings(),
  withinMs = ceilingMs,
  ...read
}: ReadWordsRequest): Promise<Reading> {
  const late = AbortSignal.timeout(withinMs)
  const call: ModelCall<Reading> = {
    settings,
    ownerId,
    programId,
    purpose: 'intake',
    week: null,
    messages: readingPrompt(read),
    format: readingFormat,
    budget,
    expectedTokens,
    cacheKey: `mesocycle-${readingVersion}`,
    signal: signal ? AbortSignal.any([signal, late]) : late,
    ...(stillWanted ? { stillWanted } : {}),
    ...(onCall ? { onCall } : {}),
  }
  const first = await callModel(call)
  if (first.value) return first.value
  const inPart = looseReading(first.json)
  if (budget.calls > 0) {
    const again = await askAgain(call, first.problem)
    if (again) return again
  }
  if (inPart) return inPart
  throw new ModelFailure('schema', 'Nothing in the reply could be used.')
}

/** Null where the second reply is no better, or none. */
async function askAgain(call: ModelCall<Reading>, problem: string): Promise<Reading | null> {
  const messages = repairPrompt(call.messages, [problem], 'whole')
  const reply = await callModel({ ...call, messages }).catch(() => null)
  return reply && (reply.value ?? looseReading(reply.json))
}
