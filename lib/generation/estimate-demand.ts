import type { ModelSettings } from '@/lib/model/model-settings'
import { modelSettings } from '@/lib/model/model-settings'
import { costOfCall } from '@/lib/model/usage/cost-of-call'

/**
 * What a whole program of so many weeks asks of a model, and what that costs in USD: rather too much, since nothing is
 * taken as cached. 0 USD where the model's price is not known.
 */
export function programDemand(weeks: number, settings?: ModelSettings) {
  return { weeks: Math.max(weeks, 4), usd: usdOf(weeks + Math.ceil(weeks / 4) + HEAD, settings) }
}

/** The same of weeks that are written again, or after all. */
export function weeksDemand(weeks: number, settings?: ModelSettings) {
  return { weeks, usd: usdOf(weeks + Math.ceil(weeks / 4), settings) }
}

/** Whether a price stands in the table, so that a budget in USD counts. */
export function isPriced(settings: ModelSettings = modelSettings()): boolean {
  return costOfCall(settings, typicalCall) !== null
}

/** The reading of the words, the metadata, the story and a repair; besides there is a call for the cues of each block. */
const HEAD = 4

function usdOf(calls: number, settings: ModelSettings = modelSettings()): number {
  return calls * (costOfCall(settings, typicalCall) ?? 0)
}

/** The tokens read are those of `npm run bench -- generation`; of those written two thirds are for reasoning. */
const typicalCall = {
  prompt_tokens: 3000,
  cached_tokens: 0,
  completion_tokens: 1000,
  reasoning_tokens: 650,
  usage_estimated: true,
}
