import { z } from 'zod'
import { checkStrictSchema } from './check-strict-schema'
import { ApiError } from './api-error'

const messageSchema = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool']),
  content: z
    .union([z.string(), z.array(z.object({ type: z.literal('text'), text: z.string() }))])
    .nullish(),
})

const chatRequestSchema = z.object({
  model: z.string(),
  messages: z.array(messageSchema).min(1),
  stream: z.boolean().nullish(),
  stream_options: z
    .object({ include_usage: z.boolean().optional(), include_obfuscation: z.boolean().optional() })
    .nullish(),
  max_tokens: z.int().min(1).nullish(),
  max_completion_tokens: z.int().min(1).nullish(),
  response_format: z
    .discriminatedUnion('type', [
      z.object({ type: z.literal('text') }),
      z.object({ type: z.literal('json_object') }),
      z.object({
        type: z.literal('json_schema'),
        json_schema: z.object({
          name: z.string().regex(/^[\w-]{1,64}$/),
          strict: z.boolean().nullish(),
          schema: z.record(z.string(), z.unknown()),
        }),
      }),
    ])
    .nullish(),
})
export type ChatRequest = z.infer<typeof chatRequestSchema>

/** Parses a request's body. Throws ApiError 400 as OpenAI does, which names the first invalid parameter. */
export function readChatRequest(body: string): ChatRequest {
  const parsed = chatRequestSchema.safeParse(parseJson(body))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const param = issue?.path.join('.') ?? ''
    throw new ApiError(400, `Invalid value for '${param}': ${issue?.message}.`, {
      param,
      code: 'invalid_value',
    })
  }
  const format = parsed.data.response_format
  if (format?.type === 'json_schema' && format.json_schema.strict) {
    checkStrictSchema(format.json_schema.name, format.json_schema.schema)
  }
  return parsed.data
}

/** The text of a message, which may be a string or a list of parts. */
export function textOf({ content }: ChatRequest['messages'][number]): string {
  return typeof content === 'string' ? content : (content ?? []).map(({ text }) => text).join('')
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new ApiError(
      400,
      'We could not parse the JSON body of your request. (HINT: This likely means you aren’t using your HTTP library correctly.)',
    )
  }
}
