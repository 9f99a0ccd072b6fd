import 'server-only'
import { inngest } from './client'
import { generateCancelled } from './events'
import { sendWithin } from './send-within'

/**
 * Lets the engine drop the run of a program that is cancelled or deleted. Only a courtesy: its steps
 * see in the row that they are no longer wanted. Returns within a second.
 */
export async function announceCancelled(programId: string): Promise<void> {
  const event = generateCancelled.create({ program_id: programId.toLowerCase() })
  await sendWithin(1_000, 'a cancellation; its steps stop all the same', inngest.send(event))
}
