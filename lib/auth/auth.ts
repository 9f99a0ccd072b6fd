import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { anonymous } from 'better-auth/plugins'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { oncePerProcess } from '@/lib/once-per-process'

const day = 24 * 60 * 60

/** Guests' sessions. Made at the first request: a build has no database and no secret. */
export function auth() {
  return oncePerProcess('auth', create)
}

function create() {
  const origin = env().APP_ORIGIN
  return betterAuth({
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    secret: env().BETTER_AUTH_SECRET,
    ...(origin ? { baseURL: origin } : {}),
    telemetry: { enabled: false },
    // It warns that the origin is taken from the request, which is meant so.
    logger: { level: 'error' },
    // 400 days is the most that browsers keep a cookie; each day of use starts them anew.
    session: { expiresIn: 400 * day, updateAge: day },
    advanced: { useSecureCookies: origin?.startsWith('https:') ?? false },
    plugins: [anonymous({ emailDomainName: 'guest.invalid' })],
  })
}
