import 'server-only'
import { setSessionCookie } from '@/lib/auth/session-cookie'
import { deleteGuest } from '@/lib/db/guest/delete-guest'

/** Deletes a guest with all that is theirs, ends the cookie, and tells the engine to drop what was being written. */
export async function deleteEverything(
  userId: string,
  announceCancelled: (programId: string) => Promise<void>,
): Promise<Response> {
  const running = await deleteGuest(userId)
  await Promise.all(running.map((programId) => announceCancelled(programId)))
  return new Response(null, { status: 204, headers: { 'set-cookie': setSessionCookie(null) } })
}
