import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { ChatRequest } from '@/servers/coach/chat-request'
import type { Fault } from './fault-script'
import { responseHeaders } from '@/servers/coach/response-headers'

/**
 * Answers a request with a fault that replaces the reply: an error status, a hang, or a reset connection. Returns how
 * the response ended, or null for all other faults, which only alter a reply.
 */
export async function answerFault(
  res: ServerResponse,
  fault: Fault,
  request: ChatRequest,
  signal: AbortSignal,
): Promise<string | null> {
  switch (fault.type) {
    case 'status':
      answer(res, fault.status, fault.body ?? usualBody(fault.status), fault.headers)
      return `status ${fault.status}`
    case 'flat_error':
      answer(res, fault.status, { message: fault.message })
      return `status ${fault.status}`
    case 'html_502':
      res.writeHead(502, { 'content-type': 'text/html' })
      res.end(
        '<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>',
      )
      return 'status 502'
    case 'json_schema_refused':
      if (request.response_format?.type !== 'json_schema') return null
      answer(res, 500, { error: { message: GRAMMAR_REFUSED, type: 'internal_server_error' } })
      return 'status 500'
    case 'hang':
      if (!signal.aborted) await once(signal, 'abort')
      return 'disconnected'
    case 'reset':
      if (fault.after > 0) return null
      res.socket?.resetAndDestroy()
      return 'reset'
    default:
      return null
  }
}

/** The message of llama-cpp-python's server. */
const GRAMMAR_REFUSED =
  "1 validation error: [{'type': 'literal_error', 'loc': ('body', 'response_format', 'type'), 'msg': \"Input should be 'text' or 'json_object'\", 'input': 'json_schema'}]"

function answer(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const isText = typeof body === 'string'
  res.writeHead(status, {
    'content-type': isText ? 'text/plain' : 'application/json',
    ...responseHeaders(),
    ...headers,
  })
  res.end(isText ? body : JSON.stringify(body))
}

function usualBody(status: number) {
  const [message, type, code] = USUAL[status] ?? [
    'The server had an error while processing your request. Sorry about that!',
    status < 500 ? 'invalid_request_error' : 'server_error',
    null,
  ]
  return { error: { message, type, param: null, code } }
}

const USUAL: Record<number, [message: string, type: string, code: string | null]> = {
  401: ['Incorrect API key provided: none.', 'invalid_request_error', 'invalid_api_key'],
  403: ['You are not allowed to use this model.', 'invalid_request_error', 'permission_denied'],
  404: [
    'The model does not exist or you do not have access to it.',
    'invalid_request_error',
    'model_not_found',
  ],
  429: ['Rate limit reached for requests.', 'requests', 'rate_limit_exceeded'],
  503: ['The engine is currently overloaded, please try again later.', 'server_error', null],
}
