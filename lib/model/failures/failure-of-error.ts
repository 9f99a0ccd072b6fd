import OpenAI from 'openai'
import { withoutValue } from '@/lib/log'
import type { ModelSettings } from '@/lib/model/model-settings'
import { ModelFailure } from '@/lib/model/model-failure'
import { connectionFailure } from './connection-failure'
import { meaningOf } from './meanings'
import { refusalOf } from './refusal'
import { shortWords } from './short-words'
import { shownAddress } from './shown-address'

/**
 * What an error of the SDK, of the socket or inside the stream means, as a sentence that names the
 * cause and the setting to look at. A server's own words are quoted only where they help, short
 * and without secrets. While a program starts, a wrong address, key or model name is final: the
 * athlete waits for the first word. Later the settings were right once, so a retry may help.
 */
export function failureOfError(
  error: unknown,
  settings: ModelSettings,
  starting: boolean,
): ModelFailure {
  const detail = wordsOf(error, settings)
  const isRefusal =
    error instanceof OpenAI.APIError && !(error instanceof OpenAI.APIConnectionError)
  const { kind, says, ...more } = isRefusal
    ? meaningOf(refusalOf(error, settings, detail))
    : connectionFailure(error, shownAddress(settings.baseUrl))
  const retriable = more.retriable === 'later' ? !starting : (more.retriable ?? false)
  return new ModelFailure(kind, says, {
    ...{ detail, cause: error, retriable },
    ...(more.retryAfterMs === undefined ? {} : { retryAfterMs: more.retryAfterMs }),
  })
}

function wordsOf(error: unknown, { apiKey }: ModelSettings): string {
  const text = error instanceof Error ? error.message : String(error)
  const plain = text.replace(/^\d{3} /, '').replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
  return withoutValue(shortWords(plain), apiKey)
}
