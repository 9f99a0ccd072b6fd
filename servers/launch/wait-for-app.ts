import { setTimeout as wait } from 'node:timers/promises'
import type { AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { healthSchema } from '@/lib/domain/contract/health'

/** Resolves when the app takes requests; throws when it has not after 60 s. */
export async function waitForApp(appUrl: string) {
  const giveUp = Date.now() + 60_000
  let last = 'no answer'
  for (;;) {
    try {
      const response = await ask(`${appUrl}/api/ready`)
      if (response.ok) return
      last = `${response.status} ${(await response.text()).slice(0, 300)}`
    } catch (error) {
      last = error instanceof Error ? error.message : String(error)
    }
    if (Date.now() > giveUp) throw new Error(`The app was not ready within 60 s: ${last}`)
    await wait(50)
  }
}

/** Waits ten seconds at most: an engine that comes later finds the app waiting, which says so in the log. */
export async function untilRegistered(appUrl: string) {
  const giveUp = Date.now() + 10_000
  while (Date.now() < giveUp) {
    const { engine } = await ask(`${appUrl}/api/health`).then(
      async (response) => healthSchema.parse(await response.json()),
      () => ({ engine: 'does not answer' }),
    )
    if (engine !== 'does not answer' && engine !== 'not registered') return
    await wait(100)
  }
}

function ask(url: string) {
  return fetch(url, { signal: AbortSignal.timeout(5_000) })
}

/**
 * A route's code is loaded by its first request, so that request is made here. An empty body generates nothing, and a preview stores
 * nothing; the first ones to be read and planned would take a quarter of a second of everybody's time.
 */
export async function warm(appUrl: string) {
  await Promise.allSettled([
    fetch(appUrl, { signal: AbortSignal.timeout(10_000) }).then((page) => page.text()),
    post(`${appUrl}/api/programs/generate`, {}),
    post(`${appUrl}/api/programs/preview`, sample),
  ])
}

const sample: AthleteProfileInput = {
  ...{
    height_cm: 175,
    weight_kg: 75,
    fitness_level: 'intermediate',
    duration_weeks: 8,
    days_per_week: 4,
  },
  ...{ goal_category: 'strength', goal_raw: 'Bring up my shoulders, no lunges, Mondays off.' },
}

async function post(url: string, body: object) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  })
  return response.text()
}
