import { oncePerProcess } from '@/lib/once-per-process'
import type { CallUsage } from './usage/cost-of-call'
import type { ModelSettings } from './model-settings'

export interface Pace {
  firstTokenMs: number
  tokensPerSecond: number
  /** Tokens of a typical reply for one exercise of a week, when one was seen. */
  calls: number
}

/**
 * How fast this model answered lately, as this process saw it; undefined before its first reply.
 */
export function observedPace({ baseUrl, model }: ModelSettings): Pace | undefined {
  return paces().get(`${baseUrl} ${model}`)
}

export function observeCall(
  { baseUrl, model }: ModelSettings,
  call: { firstTokenMs: number | null; totalMs: number },
  { completion_tokens }: CallUsage,
) {
  if (call.firstTokenMs === null || completion_tokens < 50) return
  // A reply that came in one piece says nothing of its pace.
  if (call.firstTokenMs > call.totalMs * 0.98) return
  const seconds = Math.max(0.001, (call.totalMs - call.firstTokenMs) / 1000)
  const key = `${baseUrl} ${model}`
  const before = paces().get(key)
  const share = before ? 1 / Math.min(before.calls + 1, 10) : 1
  const blend = (old: number | undefined, now: number) => (old ?? now) * (1 - share) + now * share
  paces().set(key, {
    firstTokenMs: blend(before?.firstTokenMs, call.firstTokenMs),
    tokensPerSecond: blend(before?.tokensPerSecond, completion_tokens / seconds),
    calls: (before?.calls ?? 0) + 1,
  })
}

function paces() {
  return oncePerProcess('observed-pace', () => new Map<string, Pace>())
}
