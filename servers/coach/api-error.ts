/** An HTTP error of this server, with the body and the headers that OpenAI's API would send. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: { type?: string; code?: string | null; param?: string | null } = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(message)
  }

  get body() {
    const { type = 'invalid_request_error', param = null, code = null } = this.details
    return { error: { message: this.message, type, param, code } }
  }
}
