import type { APIError } from 'openai'
import type { ModelSettings } from '@/lib/model/model-settings'
import { isPage } from '@/lib/model/failures/is-page'
import { serverAddresses } from '@/lib/model/ask/server-addresses'
import { formatsOf, plainestDialect, type Dialect } from './dialect'

/**
 * How to ask after this refusal; null where nothing that could be asked otherwise is to blame. Every
 * change goes one way, so a server that refuses everything is soon out of them.
 */
export function nextDialect(
  dialect: Dialect,
  error: APIError,
  settings: ModelSettings,
): Dialect | null {
  const { status = 0, param, code, type } = error
  const message = error.message.replace(/^\d{3} /, '').slice(0, 4000)
  const text = [message, code, type].join(' ')
  const refusal = { status, message, text, param: param ?? '' }
  if (settled.has(refusal.status)) return null
  for (const change of changes) {
    const changed = change(refusal, dialect, settings)
    if (changed) return { ...dialect, ...changed }
  }
  const plainest = plainestDialect(dialect)
  const isPlainest = JSON.stringify(plainest) === JSON.stringify(dialect)
  return saysNothing(refusal) && settings.kind === 'compatible' && !isPlainest ? plainest : null
}

/** About keys, money and rates: no other request would fare better. */
const settled = new Set([401, 402, 403, 429])

interface Refusal {
  /** 0 where the refusal came within a stream. */
  status: number
  message: string
  /** The message with the words of its code and type. */
  text: string
  param: string
}

type Change = (
  refusal: Refusal,
  dialect: Dialect,
  settings: ModelSettings,
) => Partial<Dialect> | false

const changes: Change[] = [usage, streaming, limit, effort, extras, systemRole, format, address]

/** Mistral: 422, “extra inputs are not permitted” at body.stream_options. */
function usage({ text }: Refusal, dialect: Dialect) {
  return dialect.usage && /stream_options|include_usage/i.test(text) && { usage: false }
}

/** OpenAI, of organizations that are not verified; servers that do not stream what has a schema. */
function streaming({ status, text, param }: Refusal, dialect: Dialect) {
  if (!dialect.streams || status < 400 || (status >= 500 && status !== 501)) return false
  const refuses =
    /\bstream(ing)?\b[^.]{0,60}\b(not|unsupported|unavailable|disabled|false)\b|unsupported[^.]{0,30}\bstream\b|to stream this model/i
  return (param === 'stream' || refuses.test(text)) && { streams: false }
}

/** Newer models know only the longer name, most servers only the shorter one. */
function limit({ text, param }: Refusal, dialect: Dialect, { kind }: ModelSettings) {
  if (!dialect.limit) return false
  const countsTheReply = /in the completion|max_(completion_)?tokens/i.test(text)
  if (!countsTheReply && !/^max_(completion_)?tokens$/.test(param)) return false
  const isTooMuch = /too (large|high|big|long)|at most|less than|exceed|context length|<=|≤/i
  if (isTooMuch.test(text)) return { limit: null }
  const first = kind === 'openai' ? 'max_completion_tokens' : 'max_tokens'
  const second = kind === 'openai' ? 'max_tokens' : 'max_completion_tokens'
  return { limit: dialect.limit === first ? second : null } as const
}

function effort({ text }: Refusal, dialect: Dialect) {
  return dialect.effort && /reasoning[_. ]?effort/i.test(text) && { effort: false }
}

function extras({ text, param }: Refusal, dialect: Dialect) {
  const names = /\bstore\b|prompt_cache_key|include_obfuscation/i
  return dialect.extras && (names.test(text) || names.test(param)) && { extras: false }
}

/** The chat templates of Gemma and others. */
function systemRole({ text }: Refusal, dialect: Dialect) {
  const refuses = /system (role|message|prompt)s?\b[^.]{0,30}\b(not|un)/i
  return dialect.system && refuses.test(text) && { system: false }
}

/** A keyword of the schema that is not known leaves the schema without its bounds. */
function format({ text, param }: Refusal, dialect: Dialect, settings: ModelSettings) {
  const blames =
    /response[_ ]?format|json[_ ]?(schema|object)|structured output|\bgrammar\b|can handle the requested parameters/i
  if (!blames.test(text) && !param.startsWith('response_format')) return false
  const order = formatsOf(settings)
  const later = order.slice(order.indexOf(dialect.format) + 1)
  const ofSchema =
    /(min|max)(imum|Items|Length)|pattern|keyword|invalid schema|features|not permitted|additionalProperties|anyOf|\bconst\b/i
  const next = later.find((each) => each !== 'plain_schema' || ofSchema.test(text))
  return next ? { format: next } : false
}

/** What is set may be the address of a page, or of another API of the same server. */
function address({ status, text }: Refusal, dialect: Dialect, { baseUrl, kind }: ModelSettings) {
  if (kind === 'coach' || dialect.address + 1 >= serverAddresses(baseUrl).length) return false
  const isElsewhere = /unexpected endpoint|invalid url|cannot post/i.test(text)
  const isUnknown = (status === 404 || status === 405) && !/model|deployment|endpoints/i.test(text)
  const isHere = !isElsewhere && !isUnknown && !(isPage(text) && status < 400)
  return isHere ? false : { address: dialect.address + 1 }
}

function saysNothing({ status, message }: Refusal) {
  if (status !== 400 && status !== 422) return false
  const nothing =
    /^\W*(status code \(no body\)|(the )?(bad|invalid) request( error)?|unprocessable (entity|content)|validation error)?\W*$/i
  return nothing.test(message)
}
