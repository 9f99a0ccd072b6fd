import type { APIRequestContext, PlaywrightWorkerArgs } from '@playwright/test'

/** The smallest whole form. */
export const athlete = {
  height_cm: 178,
  weight_kg: 80,
  age: 30,
  goal_category: 'strength',
  goal_raw: 'A stronger squat',
  fitness_level: 'intermediate',
  duration_weeks: 2,
  days_per_week: 3,
}

export function generate(request: APIRequestContext, change: object = {}) {
  return request.post('/api/programs/generate', { data: { ...athlete, ...change } })
}

/** A new guest without a browser, who owns one program. */
export async function newCaller(
  playwright: PlaywrightWorkerArgs['playwright'],
  baseURL: string,
  change: object = {},
) {
  const first = await playwright.request.newContext({ baseURL })
  const response = await generate(first, change)
  if (response.status() !== 202)
    throw new Error(`generate answered ${response.status()}: ${await response.text()}`)
  const { token, program_id } = (await response.json()) as { token: string; program_id: string }
  const request = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  })
  return { request, token, program_id }
}
