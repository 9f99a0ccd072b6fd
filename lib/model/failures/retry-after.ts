/**
 * How long a server asks to be left alone, in milliseconds, or undefined when it does not say.
 * Reads `retry-after-ms`, `retry-after` (seconds or an HTTP date), then the reset headers that
 * OpenAI sends (`6m0s`, `120ms`), then Gemini's `retryDelay` in the text of the error, and the words of
 * others (`try again in 7.66s`). Not capped: what is too long is for the caller to say.
 */
export function retryAfter(
  headers: Headers | undefined,
  text = '',
  now = Date.now(),
): number | undefined {
  const said = /(?:"retryDelay":\s*"|try again in )([\d.hms]+)/.exec(text)?.[1]
  return (headers && inHeaders(headers, now)) ?? (duration(said ?? null) || undefined)
}

function inHeaders(headers: Headers, now: number): number | undefined {
  const ms = Number(headers.get('retry-after-ms') ?? NaN)
  if (ms >= 0) return ms
  const after = headers.get('retry-after')
  if (after) {
    const wait = Number.isNaN(Number(after)) ? Date.parse(after) - now : Number(after) * 1000
    return Number.isNaN(wait) ? undefined : Math.max(0, wait)
  }
  const resets = ['x-ratelimit-reset-requests', 'x-ratelimit-reset-tokens']
    .map((name) => duration(headers.get(name)))
    .filter((wait) => wait > 0)
  return resets.length ? Math.max(...resets) : undefined
}

const units: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

function duration(text: string | null) {
  const parts = [...(text ?? '').matchAll(/([\d.]+)(ms|[smhd])/g)]
  return parts.reduce((sum, [, n, unit]) => sum + Number(n) * (units[unit ?? ''] ?? 0), 0)
}
