import 'server-only'
import { AppError } from '@/lib/errors'
import { auth } from './auth'
import { userOfToken } from './token'

export interface Caller {
  userId: string
  via: 'cookie' | 'token'
  /** Set-Cookie lines that the answer must carry: a new guest, or a session that slid on. */
  setCookies: string[]
}

/**
 * Who is calling, or null for nobody yet. A bearer token decides where one is sent: a wrong one is
 * AppError unauthorized even beside a good cookie.
 */
export async function identify(headers: Headers): Promise<Caller | null> {
  const authorization = headers.get('authorization')
  if (authorization !== null) return byToken(authorization)
  if (!headers.get('cookie')?.includes('session_token')) return null
  const { response, headers: out } = await auth().api.getSession({ headers, returnHeaders: true })
  if (!response) return null
  return { userId: response.user.id, via: 'cookie', setCookies: out.getSetCookie() }
}

/** The viewer of a page, by cookie, or null. */
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
