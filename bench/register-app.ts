import { setTimeout as wait } from 'node:timers/promises'
import { signatureOf } from '@/inngest/signature-of'

/**
 * Tells the app to register its functions with the engine. The call is signed: an unsigned one
 * could point the engine at somebody else's host. Returns a sentence when it did not work.
 */
export async function registerApp(appUrl: string, signingKey: string): Promise<string | undefined> {
  const giveUp = Date.now() + 10_000
  for (;;) {
    const complaint = await putOnce(appUrl, signingKey)
    if (!complaint || Date.now() > giveUp) return complaint
    await wait(250)
  }
}

async function putOnce(appUrl: string, signingKey: string) {
  try {
    const response = await fetch(`${appUrl}/api/inngest`, {
      method: 'PUT',
      headers: { 'x-inngest-signature': signatureOf('', signingKey) },
      signal: AbortSignal.timeout(5_000),
    })
    if (response.ok) return undefined
    return `PUT /api/inngest answered ${response.status}: ${(await response.text()).slice(0, 300)}`
  } catch (error) {
    return `PUT /api/inngest failed: ${error instanceof Error ? error.message : String(error)}`
  }
}
