import { randomBytes } from 'node:crypto'

/** The headers that OpenAI sends with every response. This server has no rate limit, so the whole quota is left. */
export function responseHeaders(processingMs = 0): Record<string, string> {
  return {
    'x-request-id': `req_${randomBytes(12).toString('hex')}`,
    'openai-version': '2020-10-01',
    'openai-processing-ms': String(Math.round(processingMs)),
    'x-ratelimit-limit-requests': '30000',
    'x-ratelimit-limit-tokens': '150000000',
    'x-ratelimit-remaining-requests': '29999',
    'x-ratelimit-remaining-tokens': '149999999',
    'x-ratelimit-reset-requests': '2ms',
    'x-ratelimit-reset-tokens': '0s',
  }
}
