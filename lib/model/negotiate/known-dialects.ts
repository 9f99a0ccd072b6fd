import { log } from '@/lib/log'
import type { ModelSettings } from '@/lib/model/model-settings'
import { oncePerProcess } from '@/lib/once-per-process'
import { shownAddress } from '@/lib/model/failures/shown-address'
import { serverAddresses } from '@/lib/model/ask/server-addresses'
import { firstDialect, type Dialect } from './dialect'

/** How this server was last understood, or what is tried first. */
export function knownDialect(settings: ModelSettings): Dialect {
  return dialects().get(keyOf(settings)) ?? firstDialect(settings)
}

/**
 * Keeps a dialect in which the server has answered, for as long as the process lives, and says in the
 * log what it departs from. What was only tried is never kept: a server that fails for another
 * reason teaches nothing.
 */
export function keepDialect(settings: ModelSettings, dialect: Dialect) {
  const known = knownDialect(settings)
  if (JSON.stringify(known) === JSON.stringify(dialect)) return
  dialects().set(keyOf(settings), dialect)
  const { model, baseUrl } = settings
  const learned = Object.fromEntries(
    Object.entries(dialect).filter(([key, value]) => known[key as keyof Dialect] !== value),
  )
  log.info(
    { event: 'model_negotiated', model, base_url: shownAddress(baseUrl), ...learned },
    `The model server is asked otherwise from now on: ${Object.keys(learned)
      .map((key) => sentences[key as keyof Dialect](dialect, settings))
      .join(', ')}`,
  )
}

const sentences: { [K in keyof Dialect]: (dialect: Dialect, settings: ModelSettings) => string } = {
  address: ({ address }, { baseUrl }) => `at ${serverAddresses(baseUrl)[address]}`,
  streams: ({ streams }) => (streams ? 'as a stream' : 'without a stream'),
  usage: () => 'without stream_options',
  limit: ({ limit }) => (limit ? `with ${limit}` : 'without a limit of tokens'),
  format: ({ format }) => formatWords[format],
  system: () => 'without a system role',
  effort: () => 'without reasoning_effort',
  extras: () => 'without fields of OpenAI alone',
}

const formatWords: Record<Dialect['format'], string> = {
  json_schema: 'with json_schema',
  plain_schema: 'with json_schema and no bounds in it',
  json_object: 'with json_object and the schema beside it',
  bare_object: 'with json_object',
  prompt: 'with the shape in the prompt alone',
}

function dialects() {
  return oncePerProcess('model-dialects', () => new Map<string, Dialect>())
}

function keyOf({ baseUrl, model, responseFormat }: ModelSettings) {
  return `${baseUrl} ${model} ${responseFormat}`
}
