import { setTimeout as wait } from 'node:timers/promises'
import { env } from '@/lib/env'

/** OpenAI keeps a prompt's prefix cached for at least five minutes after its last use. */
const warmForMs = 4 * 60_000
/** By then OpenAI has read the first prompt. */
const leadMs = 1_500

let warmAt = 0
let usedAt = -Infinity

/**
 * While OpenAI's prompt cache is cold, delays all weeks of a wave but the first by 1.5 s, so that they find the prefix
 * that they share in the cache. Does nothing for other servers, which have no such cache.
 */
export async function warmPromptCache(isFirst: boolean, signal: AbortSignal) {
  if (env().MODEL_KIND !== 'openai') return
  const now = Date.now()
  if (now - usedAt > warmForMs) warmAt = now + leadMs
  usedAt = now
  if (!isFirst && now < warmAt) await wait(warmAt - now, undefined, { signal })
}
