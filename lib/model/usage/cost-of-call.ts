import type { ModelSettings } from '@/lib/model/model-settings'
import { prices } from './prices'

export interface CallUsage {
  prompt_tokens: number
  cached_tokens: number
  completion_tokens: number
  reasoning_tokens: number
  /** True when the server sent no usage and we counted. */
  usage_estimated: boolean
}

/**
 * USD to the sixth decimal; null when the model's price is unknown. The coach is free. A dated
 * name (`gpt-5.4-mini-2026-03-17`) has the price of its family. Another company's server under the
 * name of an OpenAI model has prices of its own, so only OpenAI's are known.
 */
export function costOfCall(
  settings: Pick<ModelSettings, 'kind' | 'model'>,
  usage: CallUsage,
): number | null {
  if (settings.kind === 'coach') return 0
  if (settings.kind === 'compatible') return null
  const price = prices[settings.model.replace(/-\d{4}-\d{2}-\d{2}$/, '')]
  if (!price) return null
  const fresh = Math.max(0, usage.prompt_tokens - usage.cached_tokens)
  const total =
    fresh * price.input +
    usage.cached_tokens * price.cached +
    usage.completion_tokens * price.output
  // A million tokens' price times tokens is in millionths of a dollar.
  return Math.round(total) / 1e6
}
