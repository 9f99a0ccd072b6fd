import { z } from 'zod'
import type { WireFormat } from '@/lib/model/wire-format'
import { replyIn } from './reply-in'

/**
 * What a model that answered said. `value` is null when it does not fit the schema; then `json` is
 * what could be read, undefined when it was no JSON at all, and `problem` says what is wrong.
 */
export type ModelReply<T> =
  { value: T; json: unknown; problem: null } | { value: null; json: unknown; problem: string }

interface Said {
  text: string
  /** Servers that cannot tell a reply from thoughts put it among those, and leave the text empty. */
  thoughts: string
}

/** Reads JSON that is whole, whatever stands around it, then holds it against the schema. */
export function readReply<T>(format: WireFormat<T>, { text, thoughts }: Said): ModelReply<T> {
  const json = replyIn(text.trim() ? text : thoughts, format)
  if (json === undefined) {
    return { value: null, json, problem: 'It was not valid JSON.' }
  }
  const parsed = format.schema.safeParse(json)
  if (parsed.success) return { value: parsed.data, json, problem: null }
  return { value: null, json, problem: z.prettifyError(parsed.error).slice(0, 2000) }
}
