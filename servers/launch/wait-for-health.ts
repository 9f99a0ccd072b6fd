import { setTimeout as wait } from 'node:timers/promises'

/** Resolves when the app reports that it is healthy; throws when it has not after 60 s. */
export async function waitForHealth(appUrl: string) {
  const giveUp = Date.now() + 60_000
  let last = 'no answer'
  for (;;) {
    try {
      const response = await fetch(`${appUrl}/api/health`, { signal: AbortSignal.timeout(5_000) })
      if (response.ok) return
      last = `${response.status} ${(await response.text()).slice(0, 300)}`
    } catch (error) {
      last = error instanceof Error ? error.message : String(error)
    }
    if (Date.now() > giveUp) throw new Error(`The app did not become healthy within 60 s: ${last}`)
    await wait(50)
  }
}

/** A route's code is loaded by its first request, so that request is made here. An empty body generates nothing. */
export async function warm(appUrl: string) {
  await Promise.allSettled([
    fetch(appUrl, { signal: AbortSignal.timeout(10_000) }).then((page) => page.text()),
    fetch(`${appUrl}/api/programs/generate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(10_000),
    }).then((refusal) => refusal.text()),
  ])
}
