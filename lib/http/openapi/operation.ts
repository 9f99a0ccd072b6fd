import type { z } from 'zod'
import type { ErrorCode } from '@/lib/errors'

/** One thing that the API does, as a route of `app/api` does it. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  /** The operationId: what a generated client calls it. */
  id: string
  tag: 'programs' | 'training' | 'changes' | 'guests' | 'app'
  summary: string
  description?: string
  /** Who may call: whoever owns the program, anybody (a token counts where one is sent), or nobody is asked who they are. */
  caller: 'owner' | 'anyone' | 'unasked'
  parameters?: Parameter[]
  body?: z.ZodType
  /** What it answers when all is well, by status. */
  answers: Record<number, Answer>
  /** Besides those that every operation of its kind has. */
  errors?: ErrorCode[]
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description: string
  schema: object
}

export interface Answer {
  description: string
  /** Of application/json, unless it says otherwise; none for an answer without a body. */
  content?: z.ZodType | Record<string, { schema: object }>
  headers?: HeaderName[]
}

/** Headers that an answer may carry and a client may want to read. */
export const headers = {
  ETag: 'Of what was answered; send it as If-None-Match next time.',
  'Retry-After': 'Seconds after which it is worth asking again.',
  'Set-Cookie': 'The session of a guest whose browser made this call, or its end.',
} as const
export type HeaderName = keyof typeof headers
