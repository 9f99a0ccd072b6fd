import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { GET, POST, PUT } from '@/app/api/inngest/route'
import { requestGeneration } from '@/inngest/request-generation'
import { startBackground } from '@/inngest/start-background'
import { db } from '@/lib/db/client'
import { createProgram } from '@/lib/db/owner/create-program'
import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { env } from '@/lib/env'
import { newPlan } from '@/lib/generation/new-plan'
import { provenance } from '@/lib/generation/provenance'
import { noWishes } from '@/lib/domain/athlete/wishes'
import type { Route } from '@/lib/http/answer/routes'
import { serveParent } from '../child'

/** Asks for a program; its id is the answer. */
export interface Begin {
  profile: AthleteProfileInput
}

// The app without its pages: the engine's callback, what runs beside it, and the acceptance of programs.
const routes: Record<string, Route> = { GET, POST, PUT }
const server = http.createServer((incoming, outgoing) => {
  void answer(incoming).then(async (response) => {
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
})
await new Promise<void>((resolve) => server.listen(env().PORT, '127.0.0.1', resolve))
startBackground()
const owner = randomUUID()
await db().user.create({ data: { id: owner, name: 'Guest', email: `${owner}@guest.invalid` } })

serveParent({ url: `http://127.0.0.1:${env().PORT}` }, async ({ profile: answers }: Begin) => {
  const profile = athleteProfileSchema.parse(answers)
  const { blueprint, estimatedSeconds } = await newPlan(profile, noWishes, new Date())
  const program = { ownerId: owner, profile, blueprint, estimatedSeconds }
  const id = await createProgram({ ...program, provenance: provenance() })
  await requestGeneration(id, 1)
  return { id }
})

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
