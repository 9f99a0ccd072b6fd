import { randomBytes } from 'node:crypto'
import { coachModel } from '@/lib/env'
import type { Pace } from './pace'

/** Everything about one reply that is decided before its first byte is sent. */
export interface PlannedReply {
  /** The text, one token at a time; a fault may make it endless. */
  pieces: Iterable<string>
  isRefusal: boolean
  finish: 'stop' | 'length' | 'content_filter'
  /** After this many pieces the response ends early: in order (`finish`), or by breaking off. */
  endsAfter: { pieces: number; how: 'finish' | 'cut' | 'reset' | 'stall' | 'error' } | null
  maxTokens: number
  pace: Exclude<Pace, 'instant'>
  reportsUsage: boolean
  promptTokens: number
  cachedTokens: number
}

export function usageOf({ promptTokens, cachedTokens }: PlannedReply, completionTokens: number) {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: cachedTokens, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  }
}

/** The fields that are the same in every chunk of one response. */
export function identity() {
  return {
    id: `chatcmpl-${randomBytes(12).toString('base64url')}`,
    created: Math.floor(Date.now() / 1000),
    model: coachModel,
    service_tier: 'default',
    system_fingerprint: 'fp_mesocycle_coach',
  }
}
