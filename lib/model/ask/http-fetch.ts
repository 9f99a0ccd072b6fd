import { EnvHttpProxyAgent, fetch } from 'undici'
import { errorIn } from '@/lib/model/failures/error-in'
import { parseJson } from '@/lib/model/parse-json'

/**
 * A `fetch` for the OpenAI SDK. Node's own gives up after 300 s without headers or between two
 * chunks, which a local model with a long prompt exceeds; it cannot bound the time to connect; and
 * it follows redirects, which would send the athlete's data to an address nobody set. This one
 * bounds the connect, leaves all other waiting to the caller's signal, follows nothing, and goes
 * through the proxy that the environment names, but never to reach this machine itself.
 */
export function httpFetch(connectMs: number) {
  const connecting = { timeout: connectMs }
  const dispatcher = new EnvHttpProxyAgent({
    connect: connecting,
    proxyTls: connecting,
    requestTls: connecting,
    headersTimeout: 0,
    bodyTimeout: 0,
    // A kept connection may be dead by the next call, minutes later; a new one costs milliseconds.
    pipelining: 0,
    // Proxies are made to forward http as it is, and many open tunnels for https only.
    proxyTunnel: false,
    noProxy: directHosts(),
  })
  return async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = input instanceof Request ? input.url : input
    const own = { ...init, redirect: 'manual', dispatcher } as Parameters<typeof fetch>[1]
    const response = (await fetch(url, own).catch(hideTimeout)) as unknown as Response
    return response.ok ? response : readableError(response)
  }
}

/** The SDK would take a connect that is too slow for a time limit of its own, and drop the cause. */
function hideTimeout(cause: unknown): never {
  throw new Error('no connection', { cause: new Error('fetch failed', { cause }) })
}

function directHosts() {
  const set = process.env.no_proxy ?? process.env.NO_PROXY ?? ''
  return set.trim() === '*' ? '*' : [set, 'localhost', '127.0.0.1', '[::1]'].join(',')
}

/** The SDK reads `{"error": …}` only; what others say is put there. */
async function readableError(response: Response): Promise<Response> {
  const { status, headers } = response
  const text = await firstOf(response)
  const kept = new Headers(headers as unknown as HeadersInit)
  // The body is another one now, and plain.
  for (const name of ['content-length', 'content-encoding']) kept.delete(name)
  const error = errorIn(parseJson(text))
  return new Response(error ? JSON.stringify({ error }) : text, { status, headers: kept })
}

/** An error page may be of any size; the first 64 KB say enough. */
async function firstOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    if (text.length > 65_536) break
  }
  return text
}
