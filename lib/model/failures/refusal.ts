import type { APIError } from 'openai'
import type { ModelSettings } from '@/lib/model/model-settings'
import { shownAddress } from './shown-address'

/** What a server's no is judged by; `detail` is what it said, in short. */
export function refusalOf(
  { status, code, type, headers, error, message }: APIError,
  settings: ModelSettings,
  detail: string,
) {
  const { baseUrl, apiKey, model } = settings
  return {
    ...{ status, headers, model, detail },
    // `model_not_found` and its like, in whichever of the two fields a server puts them.
    code: [code, type].join(' '),
    /** All that came, for what only a field deep inside tells. */
    whole: `${message} ${JSON.stringify(error ?? '')}`,
    baseUrl: shownAddress(baseUrl),
    hasKey: apiKey !== 'none',
  }
}

export type Refusal = ReturnType<typeof refusalOf>
