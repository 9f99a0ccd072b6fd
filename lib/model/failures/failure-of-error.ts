import OpenAI from 'openai'
import { withoutValue } from '@/lib/log'
import { keepAway } from '@/lib/model/ask/reached-servers'
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
 * and without secrets. While a program starts, a wrong key or model name is final: the athlete waits for
 * the first word. So is an address where nobody ever answered this process, unless it is the built-in coach's,
 * which is started anew when it dies. Later the settings were right once, so a retry may help.
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
  const away = more.isAway ? keepAway(settings.baseUrl) : null
  const wasRight = !starting || (away && (away.hasAnswered || settings.kind === 'coach'))
  const retriable = more.retriable === 'later' ? Boolean(wasRight) : (more.retriable ?? false)
  return new ModelFailure(kind, says, {
    ...{ detail, cause: error, retriable, askOtherwise: more.askOtherwise ?? false },
    ...(more.retryAfterMs === undefined ? {} : { retryAfterMs: more.retryAfterMs }),
    ...(away && !wasRight ? { unreachedMs: away.awayMs } : {}),
  })
}

function wordsOf(error: unknown, { apiKey }: ModelSettings): string {
  const text = error instanceof Error ? error.message : String(error)
  const plain = text.replace(/^\d{3} /, '').replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
  return withoutValue(shortWords(plain), apiKey)
}
