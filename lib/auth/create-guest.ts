import 'server-only'
import { AppError } from '@/lib/errors'
import { auth } from './auth'
import { createTokenGuest, tokenAgain } from './token'

/** Somebody new, and what the answer must carry so that they come back: a cookie, or a token that is never shown again. */
export interface Guest {
  userId: string
  setCookies: string[]
  token?: string
}

/** Creates a guest with a session cookie, for a browser. */
export async function createBrowserGuest(headers: Headers): Promise<Guest> {
  const { response, headers: out } = await auth().api.signInAnonymous({
    headers,
    returnHeaders: true,
  })
  if (!response) throw new AppError('unavailable', 'No session could be made. Try again.')
  return { userId: response.user.id, setCookies: out.getSetCookie() }
}

/** Creates a guest with a bearer token, for a script. */
export async function createScriptGuest(key: string | null): Promise<Guest> {
  return { ...(await createTokenGuest(key)), setCookies: [] }
}

/** The cookie of a guest's session, once more for a browser that lost the first reply. */
export async function browserGuestAgain(userId: string): Promise<Guest> {
  const { headers } = await auth().api.resumeGuest({ body: { userId }, returnHeaders: true })
  return { userId, setCookies: headers.getSetCookie() }
}

/** The cookie of a new session of a guest, for another device of theirs. */
export async function signInDevice(userId: string, headers: Headers): Promise<string[]> {
  const { headers: out } = await auth().api.resumeGuest({
    body: { userId, anew: true },
    headers,
    returnHeaders: true,
  })
  return out.getSetCookie()
}

/** The token of a guest, once more for a script that lost the first reply. */
export async function scriptGuestAgain(userId: string, key: string): Promise<Guest> {
  return { userId, setCookies: [], token: await tokenAgain(userId, key) }
}
