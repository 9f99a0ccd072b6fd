import { type APIRequestContext, expect, type PlaywrightWorkerArgs } from '@playwright/test'
import type { StatusView } from '@/lib/domain/contract/views'

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
  const { token, program_id } = await accepted(await generate(first, change))
  const request = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  })
  return { request, token, program_id }
}

/** A new guest with a cookie, as the form makes one. */
export async function newBrowserCaller(
  playwright: PlaywrightWorkerArgs['playwright'],
  baseURL: string,
  change: object = {},
) {
  const request = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { origin: baseURL },
  })
  const { program_id } = await accepted(await generate(request, change))
  return { request, program_id, cookies: await request.storageState() }
}

/** Waits until a program's status is so. */
export async function until(
  request: APIRequestContext,
  programId: string,
  isThere: (view: StatusView) => boolean,
  timeout = 90_000,
): Promise<StatusView> {
  let view: StatusView | undefined
  await expect
    .poll(
      async () => {
        const response = await request.get(`/api/programs/status/${programId}`)
        view = (await response.json()) as StatusView
        return isThere(view) || `${view.status}, ${view.progress} %: ${view.message}`
      },
      { timeout, intervals: [100] },
    )
    .toBe(true)
  return view!
}

async function accepted(response: Awaited<ReturnType<typeof generate>>) {
  if (response.status() !== 202)
    throw new Error(`generate answered ${response.status()}: ${await response.text()}`)
  return (await response.json()) as { token: string; program_id: string }
}
