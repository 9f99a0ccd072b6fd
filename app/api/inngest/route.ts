import type { NextRequest } from 'next/server'
import { answerError } from '@/lib/http/answer/answer'
import { routes } from '@/lib/http/answer/routes'
import { readBody } from '@/lib/http/request/read-body'

export const dynamic = 'force-dynamic'

/** The engine's requests carry what the steps returned, which is little. */
const bodyLimit = 4 * 1024 * 1024

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes<object>({
  GET: (request) => answer('GET', request),
  PUT: (request) => answer('PUT', request),
  POST: (request) => answer('POST', request),
})

async function answer(method: 'GET' | 'PUT' | 'POST', request: Request): Promise<Response> {
  try {
    const whole = await readWhole(request)
    // Loaded at the first request: a build has no settings.
    const { handlers } = await import('@/inngest/handlers')
    return await handlers[method](whole, undefined)
  } catch (error) {
    return answerError(error)
  }
}

/** The request with its body in memory, so that nothing larger gets further. */
async function readWhole(request: Request): Promise<NextRequest> {
  if (!request.body) return request as NextRequest
  const body = await readBody(request, bodyLimit)
  const { method, headers, url } = request
  return new Request(url, { method, headers, body }) as NextRequest
}
