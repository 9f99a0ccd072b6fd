import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { AppError } from '@/lib/errors'

/**
 * Sets the cookie of a guest's session: of one that they have, or of a new one for another device. Without a path:
 * nothing but our own code can call it.
 */
export const resumeGuest = {
  id: 'resume-guest',
  endpoints: {
    resumeGuest: createAuthEndpoint(
      { method: 'POST', body: z.object({ userId: z.string(), anew: z.boolean().default(false) }) },
      async (context) => {
        const { internalAdapter } = context.context
        const { userId, anew } = context.body
        const user = await internalAdapter.findUserById(userId)
        if (!user) throw new AppError('not_found', 'This guest is not here any more.')
        const [known] = anew ? [] : await internalAdapter.listSessions(user.id)
        const session = known ?? (await internalAdapter.createSession(user.id))
        await setSessionCookie(context, { session, user })
        return null
      },
    ),
  },
} satisfies BetterAuthPlugin
