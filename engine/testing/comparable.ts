/** One request of the server to the app with its answer, in the form of the recording. */
export interface WireRequest {
  method: string
  /** Path and query. */
  url: string
  headers: Record<string, unknown>
  request: unknown
  status: number
  response: unknown
}

const comparedHeaders = [
  ...['user-agent', 'content-type', 'x-inngest-generation-id', 'x-inngest-job-id'],
  ...['x-inngest-req-version', 'x-inngest-step-id', 'x-request-id', 'x-run-id'],
]

/**
 * Normalizes requests, so that those of two servers can be compared. Values that differ in each run are replaced if they
 * have the right form: ids by their kind and a number in the order of appearance, so that equal ids stay equal; times and
 * stack traces by their kind alone. Requests that overlapped are sorted, and so are the ids in `ctx.stack`, whose order
 * of completion is checked by the trials with random functions.
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
  return ordered.map(({ method, url, headers, request, status, response }) => ({
    method,
    url,
    headers: withHeaders ? scrubHeaders(headers) : undefined,
    request: scrub(request),
    status,
    response: scrub(response),
  }))

  function scrubHeaders(headers: Record<string, unknown>): object {
    return Object.fromEntries(
      comparedHeaders.map((header) => [header, scrub(headers[header], header)]),
    )
  }

  function scrub(value: unknown, key = ''): unknown {
    if (key === 'timing') return undefined
    if (key === 'ts' && isTime(value)) return '<time>'
    if (key === 'stack' && typeof value === 'string') return '<stack>'
    if (key === 'stack' && Array.isArray(value)) return value.toSorted()
    if (/^(x-inngest-job-id|job_id)$/.test(key) && typeof value === 'string')
      return name('job', value)
    if (key === 'qi_id' && typeof value === 'string') return queueItem(value)
    if (typeof value === 'string') return scrubText(value)
    if (Array.isArray(value)) return value.map((entry) => scrub(entry))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, scrub(entry, key)]))
  }

  /** Base64 of the job's id and the queue's name. */
  function queueItem(value: string): string {
    const text = Buffer.from(value, 'base64').toString()
    if (Buffer.from(text).toString('base64') !== value) return value
    const [job, queue] = text.split('::')
    return `${name('job', job)}::${queue}`
  }

  function scrubText(value: string): unknown {
    if (/^[0-9A-HJKMNP-TV-Z]{26}$/.test(value)) return name('id', value)
    if (/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value))
      return name('uuid', value)
    return value
  }
}

/** Whether a value is a time of this century in milliseconds since 1970. */
function isTime(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 1e12 && Number(value) < 4.2e12
}

function order({ request, url }: WireRequest): string {
  const { ctx, event } = request as {
    ctx: { attempt: number; stack: { current: number } }
    event: { ts: number }
  }
  return [event.ts, ctx.stack.current, url, ctx.attempt].join(' ')
}
