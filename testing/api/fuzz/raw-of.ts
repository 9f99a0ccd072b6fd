import type { Body } from './any-body'
import type { CallerKind, FuzzRequest, Place } from './any-request'
import type { RawRequest } from './send-raw'
import { byCookie, byToken, type World } from './world'

/** A request with the ids and proofs of a world; one that would have much written asks for the preview instead. */
export function rawOf(
  request: FuzzRequest,
  world: World,
  { mayGenerate }: { mayGenerate: boolean },
): RawRequest {
  const { method, caller, body } = request
  const path = pathOf(request, world)
  const costs = path === generate && method === 'POST' && !(mayGenerate && isShort(body?.bytes))
  return {
    method,
    path: costs ? preview : path,
    headers: {
      ...proofOf(caller, world),
      ...request.headers,
      ...body?.headers,
      ...(body ? lengthOf(body) : {}),
    },
    body: body?.bytes ?? null,
  }
}

const generate = '/api/programs/generate'
const preview = '/api/programs/preview'

/** A program that others need is never deleted: the spare one is. */
function pathOf({ method, path, caller }: FuzzRequest, { ids }: World): string {
  const kept: Place = caller === 'cookie' ? 'STRANGERS' : 'FINISHED'
  const spared = method === 'DELETE' ? path.replace(kept, 'SPARE') : path
  return spared.replace(/FINISHED|SPARE|STRANGERS|CHANGE/g, (place) => ids[place as Place])
}

/** Node says neither for the methods that have no body as a rule. */
function lengthOf({ bytes, chunked }: Body): RawRequest['headers'] {
  return chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': bytes.length }
}

function isShort(bytes: Buffer | undefined): boolean {
  try {
    const { duration_weeks: weeks } = JSON.parse(bytes?.toString() ?? '') as Record<string, unknown>
    return !(Number(weeks) > 1)
  } catch {
    return true
  }
}

function proofOf(caller: CallerKind, world: World): RawRequest['headers'] {
  switch (caller) {
    case 'token':
      return byToken(world.token)
    case 'cookie':
      return byCookie(world)
    case 'nobody':
      return {}
    case 'wrong token':
      return byToken('x'.repeat(43))
    case 'no token':
      return { authorization: 'Basic eDp4' }
    case 'token and cookie':
      return { ...byToken(world.token), ...byCookie(world) }
    case 'foreign page':
      return { cookie: world.cookie, origin: 'http://evil.example' }
  }
}
