import 'server-only'
import { newToken } from '@/lib/auth/token'
import { saveToken } from '@/lib/db/guest/tokens/save-token'
import { tokenRequestSchema } from '@/lib/domain/contract/me-view'
import { answer } from '@/lib/http/answer/answer'
import { parseBody } from '@/lib/http/request/parse-body'

/** A token for a script of the caller's, told once. Throws AppError invalid_request, conflict when there are too many. */
export async function makeToken(userId: string, json: unknown): Promise<Response> {
  const { label } = parseBody(tokenRequestSchema, json)
  const token = newToken()
  const view = await saveToken({ userId, token, label })
  return answer({ ...view, token }, { status: 201 })
}
