/** One request of the server to the app and its answer, as the recording has them. */
export interface WireRequest {
  stepId: string
  headers: Record<string, unknown>
  request: unknown
  status: number
  response: unknown
}

const comparedHeaders = [
  ...['user-agent', 'connection', 'content-type', 'x-inngest-generation-id', 'x-inngest-job-id'],
  ...['x-inngest-req-version', 'x-inngest-step-id', 'x-request-id', 'x-run-id'],
]

/**
 * Requests made comparable: ids become numbers in the order of their appearance, so that what was the same id stays
 * the same; times, traces and stacks go. Requests that overlapped are put in one order, `stack` is put in order too.
 */
export function comparable(
  requests: WireRequest[],
  { headers: withHeaders } = { headers: true },
): unknown[] {
  const names = new Map<string, string>()
  const name = (kind: string, id: unknown) => {
    const key = `${kind} ${String(id)}`
    if (!names.has(key)) names.set(key, `<${kind} ${names.size}>`)
    return names.get(key)
  }
  const ordered = requests.toSorted((a, b) => order(a).localeCompare(order(b)))
  return ordered.map(({ stepId, headers, request, status, response }) => ({
    stepId,
    headers: withHeaders ? scrubHeaders(headers) : undefined,
    request: scrub(request),
    status,
    response: scrub(response),
  }))

  function scrubHeaders(headers: Record<string, unknown>): object {
    const kept = comparedHeaders.map((header) => [header, headers[header]])
    const {
      'x-inngest-job-id': job,
      'x-request-id': request,
      'x-run-id': run,
      ...rest
    } = Object.fromEntries(kept)
    return { ...rest, job: name('job', job), request: name('id', request), run: name('id', run) }
  }

  function scrub(value: unknown, key = ''): unknown {
    if (key === 'timing') return undefined
    if (key === 'stack' && typeof value === 'string') return '<stack>'
    if (key === 'stack' && Array.isArray(value)) return value.toSorted()
    if (key === 'job_id') return name('job', value)
    if (key === 'qi_id') {
      const [job, queue] = Buffer.from(String(value), 'base64').toString().split('::')
      return `${name('job', job)}::${queue}`
    }
    if (key === 'ts' || key === 'a' || key === 'b') return typeof value
    if (typeof value === 'string') {
      if (/^[0-9A-HJKMNP-TV-Z]{26}$/.test(value)) return name('id', value)
      if (/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value))
        return name('uuid', value)
      if (/^20\d\d-\d\d-\d\dT\d\d:\d\d:00Z$/.test(value)) return name('minute', value)
      return value
    }
    if (Array.isArray(value)) return value.map((entry) => scrub(entry))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, scrub(entry, key)]))
  }
}

function order({ request, stepId }: WireRequest): string {
  const { ctx, event } = request as {
    ctx: { attempt: number; stack: { current: number } }
    event: { ts: number }
  }
  return [event.ts, ctx.stack.current, stepId, ctx.attempt].join(' ')
}
