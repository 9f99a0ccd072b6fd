import OpenAI from 'openai'
import type { ModelSettings } from '@/lib/model/model-settings'
import type { Dialect } from '@/lib/model/negotiate/dialect'
import { httpFetch } from './http-fetch'
import type { ChatBody } from './request-body'
import { serverAddresses, serverQuery } from './server-addresses'

/**
 * Sends a request for a chat completion and returns the response as it comes. Throws the SDK's error
 * for a status that is no success. Retries are ours (the SDK's wait without a limit and cannot be
 * aborted), and so are time limits and the reading of what comes.
 */
export function postChat(
  settings: ModelSettings,
  { address }: Dialect,
  body: ChatBody,
  signal: AbortSignal,
): Promise<Response> {
  const foreign = settings.kind !== 'openai'
  const [first, ...others] = serverAddresses(settings.baseUrl)
  const query = serverQuery(settings.baseUrl)
  const client = new OpenAI({
    baseURL: [first, ...others][address] ?? first,
    apiKey: settings.apiKey,
    ...(foreign ? { organization: null, project: null } : {}),
    defaultQuery: query,
    defaultHeaders: keyHeaders(settings, query),
    maxRetries: 0,
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
    fetch: httpFetch(settings.connectMs),
  })
  return client.post('/chat/completions', { body, signal }).asResponse()
}

/** Azure's older addresses know a key by a name of their own; a name and a password are the server's gate. */
function keyHeaders({ baseUrl, apiKey }: ModelSettings, query: Record<string, string>) {
  const { username, password } = new URL(baseUrl)
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return {
    ...('api-version' in query ? { 'api-key': apiKey } : {}),
    ...(username ? { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } : {}),
  }
}
