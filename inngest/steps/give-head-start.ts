import { setTimeout as wait } from 'node:timers/promises'
import { env } from '@/lib/env'

/** OpenAI keeps a prompt's head for at least five minutes after its last use. */
const warmForMs = 4 * 60_000
/** By then the first prompt has been read. */
const headStartMs = 1_500

let warmAt = 0
let usedAt = -Infinity

/**
 * The first week's prompt goes ahead, so that the others find the head they share in the provider's
 * cache. Nobody waits while it is still warm. A local server has no such cache to share.
 */
export async function giveHeadStart(isFirst: boolean, signal: AbortSignal) {
  if (env().MODEL_KIND !== 'openai') return
  const now = Date.now()
  if (now - usedAt > warmForMs) warmAt = now + headStartMs
  usedAt = now
  if (!isFirst && now < warmAt) await wait(warmAt - now, undefined, { signal })
}
