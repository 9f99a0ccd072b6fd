/** An error as OpenAI's API words it, with whatever else a server put beside it. */
export interface ServerError {
  message: string
  [field: string]: unknown
}

/**
 * The error in a body or a frame that a server sent; undefined where it holds none. OpenAI says
 * `{"error": {"message"}}`, Gemini an array of those, others `{"error": "…"}`, `{"message"}` or
 * `{"detail"}`, some of them with a list where the text should be.
 */
export function errorIn(body: unknown): ServerError | undefined {
  const said = recordOf(Array.isArray(body) ? body[0] : body)
  if (!said) return undefined
  if (said.error) return worded(said.error, said)
  if ('choices' in said) return undefined
  const flat = said.message ?? said.detail
  return flat ? worded(flat, said) : undefined
}

/** The numeric status inside an error, where one came with status 200 or in a stream. */
export function statusIn({ code, status }: ServerError): number | undefined {
  const number = Number(code ?? status)
  return number >= 400 && number < 600 ? number : undefined
}

function worded(inside: unknown, { type, code, param }: Record<string, unknown>): ServerError {
  if (typeof inside === 'string') return { message: inside, type, code, param }
  const record = recordOf(inside)
  if (typeof record?.message === 'string') return { ...record, message: record.message }
  return { message: JSON.stringify(inside), type, code, param }
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRecord ? (value as Record<string, unknown>) : undefined
}
