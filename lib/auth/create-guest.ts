import 'server-only'
import { AppError } from '@/lib/errors'
import { auth } from './auth'
import type { Caller } from './identify'
import { createTokenGuest } from './token'

/** Creates a guest with a session cookie, for a browser. */
export async function createBrowserGuest(headers: Headers): Promise<Caller> {
  const { response, headers: out } = await auth().api.signInAnonymous({
    headers,
    returnHeaders: true,
  })
  if (!response) throw new AppError('unavailable', 'No session could be made. Try again.')
  return { userId: response.user.id, via: 'cookie', setCookies: out.getSetCookie() }
}

/** Creates a guest with a bearer token, for a script. The response must carry the token: it cannot be read again. */
export async function createScriptGuest(): Promise<{ caller: Caller; token: string }> {
  const { userId, token } = await createTokenGuest()
  return { caller: { userId, via: 'token', setCookies: [] }, token }
}
