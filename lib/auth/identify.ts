import 'server-only'
import { AppError } from '@/lib/errors'
import { auth } from './auth'
import { userOfToken } from './token'

export interface Caller {
  userId: string
  via: 'cookie' | 'token'
  /** Set-Cookie headers that the response must carry: of a new guest, or of a session that was extended. */
  setCookies: string[]
}

/**
 * The caller, or null when there is neither a session nor a token. A bearer token takes precedence: a wrong one is
 * AppError unauthorized even beside a valid cookie.
 */
export async function identify(headers: Headers): Promise<Caller | null> {
  const authorization = headers.get('authorization')
  if (authorization !== null) return byToken(authorization)
  if (!headers.get('cookie')?.includes('session_token')) return null
  const { response, headers: out } = await auth().api.getSession({ headers, returnHeaders: true })
  if (!response) return null
  return { userId: response.user.id, via: 'cookie', setCookies: out.getSetCookie() }
}

/** The user who views a page, by the session cookie, or null. */
export async function viewerId(headers: Headers): Promise<string | null> {
  if (!headers.get('cookie')?.includes('session_token')) return null
  const session = await auth().api.getSession({ headers })
  return session?.user.id ?? null
}

async function byToken(authorization: string): Promise<Caller> {
  const token = /^Bearer ([\w-]{20,100})$/i.exec(authorization)?.[1]
  const userId = token ? await userOfToken(token) : null
  if (!userId) throw new AppError('unauthorized', 'This token is not known here.')
  return { userId, via: 'token', setCookies: [] }
}
