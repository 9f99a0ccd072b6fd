import 'server-only'
import { inngest } from './client'
import { generateCancelled } from './events'
import { sendWithin } from './send-within'

/**
 * Tells the engine to drop the run of a program that was cancelled or deleted. Nothing depends on it: the run's steps
 * check the row themselves. Returns within a second.
 */
export async function announceCancelled(programId: string): Promise<void> {
  const event = generateCancelled.create({ program_id: programId.toLowerCase() })
  await sendWithin(1_000, 'a cancellation; its steps stop all the same', inngest.send(event))
}
