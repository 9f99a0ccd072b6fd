import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { AppError } from '@/lib/errors'

/** Sets the cookie of a guest's session again. Without a path: nothing but our own code can call it. */
export const resumeGuest = {
  id: 'resume-guest',
  endpoints: {
    resumeGuest: createAuthEndpoint(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context
        const user = await internalAdapter.findUserById(context.body.userId)
        if (!user) throw new AppError('not_found', 'This guest is not here any more.')
        const [known] = await internalAdapter.listSessions(user.id)
        const session = known ?? (await internalAdapter.createSession(user.id))
        await setSessionCookie(context, { session, user })
        return null
      },
    ),
  },
} satisfies BetterAuthPlugin
