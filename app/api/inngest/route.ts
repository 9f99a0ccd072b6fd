import type { NextRequest } from 'next/server'
import { answerError } from '@/lib/http/answer/answer'
import { routes } from '@/lib/http/answer/routes'
import { AppError } from '@/lib/errors'

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
  if (Number(request.headers.get('content-length')) > bodyLimit) throw tooLarge()
  const reader = request.body?.getReader()
  if (!reader) return request as NextRequest
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > bodyLimit) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(value)
  }
  const { method, headers, url } = request
  return new Request(url, { method, headers, body: Buffer.concat(chunks) }) as NextRequest
}

function tooLarge() {
  return new AppError('body_too_large', 'The body is larger than 4 MB.')
}
