import { readSecrets } from '@/servers/launch/secrets'
import type { Asked } from './ask'
import type { Stack } from './stack'

interface SentEvent {
  name: string
  id?: string
  data: object
}

/** Sends events to the engine of a stack as the app does, and each of them so often. */
export async function sendEvents(stack: Stack, events: SentEvent[], times = 1): Promise<void> {
  const { inngest_event_key } = readSecrets(stack.dataDir)
  const send = async () => {
    const response = await fetch(`${stack.engineUrl}/e/${inngest_event_key}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(events),
    })
    if (!response.ok) throw new Error(`The engine answered ${response.status} to an event.`)
  }
  await Promise.all(Array.from({ length: times }, send))
}

/** By which the app asks the engine for the writing of a program. */
export function requestOf({ programId }: Asked, attempt = 1): SentEvent {
  return {
    name: 'program/generate.requested',
    id: `${programId}:${attempt}`,
    data: { program_id: programId, attempt },
  }
}

export function cancelOf({ programId }: Asked): SentEvent {
  return { name: 'program/generate.cancelled', data: { program_id: programId } }
}
