import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Coach } from '@/servers/coach/coach'
import { faultScriptSchema } from './fault-script'
import { readBody } from '@/servers/coach/read-body'
import { Refusal } from '@/servers/coach/refusal'

/** `PUT /faults/{token}` sets a script; `GET` tells the calls of the programs that carry the token. */
export async function answerFaults(
  coach: Coach,
  token: string,
  req: IncomingMessage,
  res: ServerResponse,
) {
  if (req.method === 'PUT') {
    const parsed = faultScriptSchema.safeParse(parseJson(await readBody(req)))
    if (!parsed.success) throw new Refusal(400, parsed.error.message)
    coach.register.set(token, parsed.data)
    res.writeHead(204).end()
    return
  }
  if (req.method !== 'GET') throw new Refusal(405, `${req.method} is not allowed here.`)
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
    throw new Refusal(400, 'The script is not JSON.')
  }
}
