/** What the engine answers; a string is sent as it is. */
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
