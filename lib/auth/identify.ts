import 'server-only'
import { useToken } from '@/lib/db/guest/tokens/use-token'
import { AppError } from '@/lib/errors'
import { findSession } from './find-session'

export interface Caller {
  userId: string
  via: 'cookie' | 'token'
  /** Of the browser's session; null beside a token. */
  sessionId: string | null
  /** Of the token; null beside a session. */
  tokenId: string | null
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
  const session = await findSession(headers)
  return session && { ...session, via: 'cookie', tokenId: null }
}

/** The user who views a page, by the session cookie, or null. */
export async function viewerId(headers: Headers): Promise<string | null> {
  return (await findSession(headers))?.userId ?? null
}

async function byToken(authorization: string): Promise<Caller> {
  const token = /^Bearer ([\w-]{20,100})$/i.exec(authorization)?.[1]
  if (!token) throw new AppError('unauthorized', 'This token is not known here.')
  return { ...(await useToken(token)), via: 'token', sessionId: null, setCookies: [] }
}
