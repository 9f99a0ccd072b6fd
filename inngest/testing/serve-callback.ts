import http from 'node:http'
import { GET, POST, PUT } from '@/app/api/inngest/route'
import { env } from '@/lib/env'
import type { Route } from '@/lib/http/answer/routes'

const routes: Record<string, Route> = { GET, POST, PUT }

/** Serves the engine's callback alone, at PORT, as the app does. Resolves when it can be reached. */
export function serveCallback(): Promise<void> {
  const server = http.createServer((incoming, outgoing) => {
    void answer(incoming).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(Buffer.from(await response.arrayBuffer()))
    })
  })
  return new Promise((resolve) => server.listen(env().PORT, '127.0.0.1', resolve))
}

async function answer(incoming: http.IncomingMessage): Promise<Response> {
  const { method = 'GET', url = '/', headers } = incoming
  const route = routes[method]
  if (!route || !url.startsWith('/api/inngest')) return new Response(null, { status: 404 })
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const request = new Request(`http://localhost${url}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
    ...(method === 'GET' ? {} : { body: Buffer.concat(chunks) }),
  })
  return route(request, { params: Promise.resolve({}) })
}
