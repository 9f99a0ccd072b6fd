import 'server-only'
import { isAPIError } from 'better-auth/api'
import { auth } from './auth'
import { sessionCookie, setSessionCookie, signedCookies } from './session-cookie'

interface FoundSession {
  userId: string
  sessionId: string
  /** Set-Cookie headers that the response must carry, where it can. */
  setCookies: string[]
}

/**
 * The session of a browser, or null. Each cookie that may be ours is asked about alone, so that junk under an old name
 * hides nobody; what we have not signed costs no question to the database.
 */
export async function findSession(headers: Headers): Promise<FoundSession | null> {
  const { name } = sessionCookie()
  for (const { value, isCurrent } of signedCookies(headers)) {
    const asked = new Headers({ cookie: `${name}=${value}` })
    const { response, headers: out } = await auth()
      .api.getSession({ headers: asked, returnHeaders: true })
      .catch(unhide)
    if (!response) continue
    const setCookies = out.getSetCookie()
    if (setCookies.length === 0 && !isCurrent) setCookies.push(setSessionCookie(value))
    return { userId: response.user.id, sessionId: response.session.id, setCookies }
  }
  return null
}

/** The library puts an error of its own in the place of the database's, and that one into its body. */
function unhide(error: unknown): never {
  const { cause } = Object(isAPIError(error) ? error.body : null) as { cause?: unknown }
  throw cause ?? error
}
