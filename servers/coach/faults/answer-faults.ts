import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CoachContext } from '@/servers/coach/coach-context'
import { faultScriptSchema } from './fault-script'
import { readText } from '@/servers/coach/read-text'
import { ApiError } from '@/servers/coach/api-error'

/** `PUT /faults/{token}` sets a fault script; `GET` returns the calls that were recorded with the token. */
export async function answerFaults(
  coach: CoachContext,
  token: string,
  req: IncomingMessage,
  res: ServerResponse,
) {
  if (req.method === 'PUT') {
    const parsed = faultScriptSchema.safeParse(parseJson(await readText(req)))
    if (!parsed.success) throw new ApiError(400, parsed.error.message)
    coach.register.set(token, parsed.data)
    res.writeHead(204).end()
    return
  }
  if (req.method !== 'GET') throw new ApiError(405, `${req.method} is not allowed here.`)
  const calls = coach.register.calls(token)
  const weeks: Record<string, number> = {}
  for (const { week } of calls) if (week !== null) weeks[week] = (weeks[week] ?? 0) + 1
  const metadata = calls.filter(({ kind }) => kind === 'metadata').length
  res.writeHead(200, { 'content-type': 'application/json' })
  res.end(JSON.stringify({ total: calls.length, metadata, weeks, calls }))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError(400, 'The script is not JSON.')
  }
}
