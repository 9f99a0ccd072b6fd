/** An answer of the engine. The body is sent as JSON; an empty string is sent as an empty body. */
export interface Reply {
  status: number
  body: unknown
}

export function badRequest(sentence: string): Reply {
  return refused(400, sentence)
}

export function refused(status: number, sentence: string): Reply {
  return { status, body: { error: sentence, status } }
}
