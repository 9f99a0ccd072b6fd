import 'server-only'
import { isEventDue, markEventAccepted } from '@/lib/db/resume/event-outbox'
import { inngest } from './client'
import { generateRequested } from './events'
import { sendWithin } from './send-within'

/**
 * Asks the engine to write what a program is missing. Returns within a second, whatever the engine does: until it has
 * accepted the event the row is its outbox, and the reconciler sends it again.
 */
export async function requestGeneration(programId: string, attempt: number): Promise<void> {
  await sendWithin(1_000, 'a program; it is asked again', sendRequest(programId, attempt))
}

/** Sends the event unless the engine has accepted it. By its id the engine recognizes duplicates. */
export async function sendRequest(programId: string, attempt: number): Promise<void> {
  const run = { programId, attempt }
  if (!(await isEventDue(run))) return
  await inngest.send(
    generateRequested.create({ program_id: programId, attempt }, { id: `${programId}:${attempt}` }),
  )
  await markEventAccepted(run)
}
