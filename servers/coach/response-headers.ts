import { randomBytes } from 'node:crypto'

/** What OpenAI sends beside every answer. There is no limit here, so the limits say nothing is used up. */
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
