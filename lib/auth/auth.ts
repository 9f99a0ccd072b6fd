import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { anonymous } from 'better-auth/plugins'
import { db } from '@/lib/db/client'
import { reach } from '@/lib/db/reach'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { oncePerProcess } from '@/lib/once-per-process'
import { databaseFault } from '@/lib/postgres/database-fault'
import { resumeGuest } from './resume-guest'
import { cookieSeconds, sessionCookie } from './session-cookie'

const day = 24 * 60 * 60

/** Sessions of guests. Created at the first request: a build has no database and no secret. */
export function auth() {
  return oncePerProcess('auth', create)
}

function create() {
  const origin = env().APP_ORIGIN
  const { name, secure } = sessionCookie()
  return betterAuth({
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    secret: env().BETTER_AUTH_SECRET,
    ...(origin ? { baseURL: origin } : {}),
    telemetry: { enabled: false },
    // It would warn that the origin is taken from each request, which is intended.
    logger: { level: 'error', log: sayError },
    // Each day of use extends it.
    session: { expiresIn: cookieSeconds, updateAge: day },
    advanced: {
      // The library would put __Secure- before the whole name.
      useSecureCookies: false,
      cookiePrefix: name,
      cookies: { session_token: { name, attributes: { secure } } },
    },
    plugins: [anonymous({ emailDomainName: 'guest.invalid' }), resumeGuest],
  })
}

/** That the database is away is said where it is met; the library may give its own words in the place of the error. */
function sayError(_: string, message: string, ...args: unknown[]) {
  const error = [message, ...args].find((arg) => arg instanceof Error)
  if (!databaseFault(error) && reach().awaySince() === null)
    log.error({ error }, `Of a session: ${String(message)}`)
}
