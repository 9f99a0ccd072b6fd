import OpenAI from 'openai'
import { withoutSecrets, withoutValue } from '@/lib/log'
import type { ModelSettings } from './model-settings'
import { ModelFailure } from './model-failure'
import { retryAfter } from './retry-after'

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
  const { model } = settings
  const baseUrl = short(settings.baseUrl)
  const detail = withoutValue(said(error), settings.apiKey)
  const fail = (kind: ModelFailure['kind'], message: string, more: object = {}) =>
    new ModelFailure(kind, message, { detail, cause: error, ...more })
  if (!(error instanceof OpenAI.APIError) || error instanceof OpenAI.APIConnectionError) {
    const code = socketCode(error)
    if (brokenLater.has(code)) return fail('network', broken(baseUrl, code), { retriable: true })
    return fail('network', unreachable(baseUrl, code), { retriable: !starting })
  }
  const { status, code, type } = error
  if (status !== undefined && status >= 300 && status < 400) {
    const target = error.headers?.get('location')
    const where = target ? ` to ${short(target)}` : ''
    return fail(
      'network',
      `The model server at ${baseUrl} redirects${where}. Set OPENAI_BASE_URL to the final address.`,
    )
  }
  if (status === 401 || status === 403 || code === 'invalid_api_key') {
    return fail(
      'auth',
      `The model server at ${baseUrl} does not accept the key. Check OPENAI_API_KEY.`,
      { retriable: !starting },
    )
  }
  if (code === 'insufficient_quota' || type === 'insufficient_quota' || status === 402) {
    return fail(
      'quota',
      `The account at ${baseUrl} has no quota left. Check its billing, then retry.`,
    )
  }
  if (status === 429 || code === 'rate_limit_exceeded') {
    return fail(
      'rate_limit',
      `The model server at ${baseUrl} is over its rate limit. Try again in a while.`,
      { retriable: true, retryAfterMs: Math.min(retryAfter(error.headers) ?? 2000, LONGEST_WAIT) },
    )
  }
  if (namesResponseFormat(error, detail)) {
    return fail('format_refused', formatRefused(settings, baseUrl, detail))
  }
  if (code === 'model_not_found' || (status === 404 && /model/i.test(detail))) {
    return fail(
      'model_not_found',
      `The model "${model}" does not exist at ${baseUrl}. Check PROGRAM_CREATION_MODEL.`,
      { retriable: !starting },
    )
  }
  if (status === 404) {
    return fail(
      'bad_request',
      `There is no model server at ${baseUrl} (not found). Check OPENAI_BASE_URL; it usually ends in /v1.`,
    )
  }
  if (status === undefined || status >= 500 || status === 408 || status === 409) {
    return fail(
      'server',
      `The model server at ${baseUrl} failed${status ? ` (${status})` : ''}: ${detail || 'no reason given'}`,
      { retriable: true },
    )
  }
  return fail(
    'bad_request',
    `The model server at ${baseUrl} refused the request (${status}): ${detail || 'no reason given'}`,
  )
}

/** The longest wait that is passed on; a server that asks for days has failed. */
const LONGEST_WAIT = 60_000

function namesResponseFormat(error: InstanceType<typeof OpenAI.APIError>, detail: string) {
  if (error.code === 'invalid_json_schema') return true
  if (error.param?.startsWith('response_format')) return true
  return (error.status ?? 0) >= 400 && /response_?format|json_schema|json_object/.test(detail)
}

function formatRefused(settings: ModelSettings, baseUrl: string, detail: string) {
  const { responseFormat } = settings
  const other = responseFormat === 'json_schema' ? 'json_object' : 'json_schema'
  return (
    `The model server at ${baseUrl} does not accept response_format "${responseFormat}". ` +
    `Set MODEL_RESPONSE_FORMAT=${other}. It said: ${detail}`
  )
}

function broken(baseUrl: string, code: string) {
  const reason = reasons[code]
  return `The connection to the model server at ${baseUrl} broke${reason ? ` (${reason})` : ''}.`
}

function unreachable(baseUrl: string, code: string) {
  const reason = reasons[code] ?? (/CERT|SELF_SIGNED|TLS|SSL/.test(code) ? 'bad certificate' : code)
  return `The model server at ${baseUrl} does not answer (${reason}). Check OPENAI_BASE_URL.`
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'unknown host name',
  EAI_AGAIN: 'the host name could not be looked up',
  CONNECT_TIMEOUT: 'no connection within 4 seconds',
  ETIMEDOUT: 'no connection in time',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ECONNRESET: 'connection reset',
  EPROTO: 'it does not speak TLS',
}

/** A connection that was there and is gone; no code at all means the same. */
const brokenLater = new Set(['', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'])

/** The socket's error code, which the SDK wraps in one or two causes. */
function socketCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof AggregateError && at.errors[0]) return socketCode(at.errors[0])
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return ''
}

function said(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return short(text.replace(/^\d{3} /, '').replace(/<[^>]*>/g, ' '))
}

function short(text: string) {
  const line = withoutSecrets(text).replace(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}
