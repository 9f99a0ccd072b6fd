import { isPage } from './is-page'
import type { Meaning } from './meaning'
import type { Refusal } from './refusal'
import { retryAfter } from './retry-after'
import { tooLong } from './too-long'
import { unknownModel } from './unknown-model'

/** The first that applies: what is particular stands before what is general. */
export function meaningOf(refusal: Refusal): Meaning {
  for (const meaning of meanings) {
    const found = meaning(refusal)
    if (found) return found
  }
  const { baseUrl, status, detail } = refusal
  const says = `The model server at ${baseUrl} refused the request (${status}): ${detail || 'no reason given'}`
  return { kind: 'bad_request', says, askOtherwise: status === 400 || status === 422 }
}

const meanings = [
  redirect,
  proxyInTheWay,
  httpsOnly,
  quota,
  country,
  filtered,
  unknownModel,
  wrongKey,
  tooLong,
  page,
  rateLimit,
  badReply,
  formatRefused,
  noServer,
  serverError,
] satisfies ((refusal: Refusal) => Meaning | undefined)[]

function redirect({ status = 0, headers, baseUrl }: Refusal): Meaning | undefined {
  if (status < 300 || status >= 400) return undefined
  const target = headers?.get('location')
  const where = target ? ` to ${target}` : ''
  return {
    kind: 'network',
    says: `The model server at ${baseUrl} redirects${where}. Set OPENAI_BASE_URL to the final address.`,
  }
}

function proxyInTheWay({ status, headers, baseUrl, detail }: Refusal): Meaning | undefined {
  const isProxy = status === 407 || headers?.get('x-squid-error') || headers?.get('proxy-agent')
  if (!isProxy) return undefined
  return {
    kind: 'network',
    says: `A proxy answered instead of the model server at ${baseUrl} (${status}): ${detail} Check HTTP_PROXY and HTTPS_PROXY, or name the server in NO_PROXY.`,
  }
}

function httpsOnly({ status, baseUrl, whole }: Refusal): Meaning | undefined {
  if (status !== 400 || !/http request (was sent )?to (an? )?https/i.test(whole)) return undefined
  const secure = baseUrl.replace(/^http:/, 'https:')
  return {
    kind: 'network',
    says: `The model server speaks https: set OPENAI_BASE_URL to ${secure}.`,
  }
}

/** Daily quotas of Gemini are told from rates by their name alone. */
function quota({ status, code, whole, baseUrl }: Refusal): Meaning | undefined {
  const spent =
    /insufficient[_ ](user[_ ])?(quota|balance|credits?|funds)|credit balance|out of credits|exceeded_current_quota|billing_hard_limit|PerDay/i
  const plan = /check your plan and billing/i.test(whole) && !/retryDelay|PerMinute/.test(whole)
  if (status !== 402 && !spent.test(code) && !spent.test(whole) && !plan) return undefined
  return {
    kind: 'quota',
    says: `The account at ${baseUrl} has no quota left. Check the billing of the account of OPENAI_API_KEY, then retry.`,
  }
}

function country({ status, whole, baseUrl }: Refusal): Meaning | undefined {
  if (status !== 403 || !/country|region|territory/i.test(whole)) return undefined
  return {
    kind: 'bad_request',
    says: `The model server at ${baseUrl} does not serve this machine's country. Set OPENAI_BASE_URL to one that does.`,
  }
}

/** OpenRouter: 403 with the reasons. Azure: 400 of the prompt. */
function filtered({ status, code, whole, baseUrl, detail }: Refusal): Meaning | undefined {
  const policy = /content_filter|content_policy|content management policy|ResponsibleAIPolicy/
  if (policy.test(code) || (status === 400 && policy.test(whole))) {
    const says = `The content filter of ${baseUrl} stopped the request.`
    return { kind: 'content_filter', says, askOtherwise: true }
  }
  if (status !== 403 || !/moderation|flagged/i.test(whole)) return undefined
  return {
    kind: 'content_filter',
    askOtherwise: true,
    says: `The moderation of ${baseUrl} stopped the request: ${detail} Change the words, or set PROGRAM_CREATION_MODEL to a model without it.`,
  }
}

function wrongKey({ status, code, whole, baseUrl, hasKey, detail }: Refusal): Meaning | undefined {
  const names = /invalid_api_key|API_KEY_INVALID|api key not valid|(invalid|incorrect) api key/i
  if (status !== 401 && status !== 403 && !names.test(code) && !names.test(whole)) return undefined
  if (status === 403 && isPage(whole)) return undefined
  const says = hasKey
    ? `The model server at ${baseUrl} does not accept the key. Check OPENAI_API_KEY`
    : `The model server at ${baseUrl} wants a key. Set OPENAI_API_KEY`
  const elsewhere = /endpoint|resource/i.test(whole)
    ? ', and OPENAI_BASE_URL: a key is good for one resource only'
    : ''
  const why = status === 403 ? ` It said: ${detail}` : ''
  return { kind: 'auth', says: `${says}${elsewhere}.${why}`, retriable: 'later' }
}

/** Pages of 5xx are of gateways whose server is down, and pass; those of 404 are about the address. */
function page({ status = 200, headers, whole, detail, baseUrl }: Refusal): Meaning | undefined {
  const isChallenge =
    headers?.get('cf-mitigated') ?? /just a moment|attention required/i.test(whole)
  const isAbout = status < 400 || status === 400 || status === 403 || isChallenge
  if (!isPage(whole) || !isAbout) return undefined
  const who = isChallenge || headers?.get('server') === 'cloudflare' ? ' of Cloudflare' : ''
  return {
    kind: 'network',
    says: `A web page${who} answered instead of a model server at ${baseUrl} (${status}: ${detail}). Check OPENAI_BASE_URL; it usually ends in /v1 and must let programs through.`,
  }
}

/** The longest wait that is passed on; a server that asks for days has failed. */
const LONGEST_WAIT = 60_000

function rateLimit({ status, code, headers, whole, baseUrl }: Refusal): Meaning | undefined {
  if (status !== 429 && !/rate_limit/.test(code)) return undefined
  return {
    kind: 'rate_limit',
    says: `The model server at ${baseUrl} is over its rate limit. Try again in a while; where that happens often, lower MODEL_CONCURRENCY.`,
    retriable: true,
    retryAfterMs: Math.min(retryAfter(headers, whole) ?? 2000, LONGEST_WAIT),
  }
}

/** Groq: the model's JSON failed Groq's own check, and is not shown. */
function badReply({ code, baseUrl }: Refusal): Meaning | undefined {
  if (!/json_validate_failed/.test(code)) return undefined
  return {
    kind: 'bad_json',
    says: `The model at ${baseUrl} did not answer with the data that was asked for.`,
    retriable: true,
  }
}

/** Every format was tried by now. */
function formatRefused({ status = 0, code, whole, baseUrl, detail }: Refusal): Meaning | undefined {
  const names = /response_?format|json_schema|json_object/
  if (!/invalid_json_schema/.test(code) && !(status >= 400 && names.test(whole))) return undefined
  return {
    kind: 'format_refused',
    says: `The model server at ${baseUrl} accepts none of the ways to ask for JSON. Check MODEL_RESPONSE_FORMAT, or set PROGRAM_CREATION_MODEL to another model. It said: ${detail}`,
  }
}

function noServer({ status, baseUrl }: Refusal): Meaning | undefined {
  if (status !== 404 && status !== 405) return undefined
  return {
    kind: 'bad_request',
    says: `There is no model server at ${baseUrl} (not found). Check OPENAI_BASE_URL; it usually ends in /v1.`,
  }
}

function serverError({ status, baseUrl, detail }: Refusal): Meaning | undefined {
  if (status !== undefined && status < 500 && status !== 408 && status !== 409) return undefined
  return {
    kind: 'server',
    says: `The model server at ${baseUrl} failed${status ? ` (${status})` : ''}: ${detail || 'no reason given'}`,
    retriable: true,
  }
}
