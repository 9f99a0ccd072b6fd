import { setTimeout as sleep } from 'node:timers/promises'
import { acceptedSchema, statusViewSchema, type StatusView } from '@/lib/domain/contract/views'

/** Somebody without an account, who owns one program. */
export interface Guest {
  programId: string
  headers: Record<string, string>
}

/** Asks for a program as a script does; the first call makes the guest. */
export async function newGuest(url: string, change: object = {}): Promise<Guest> {
  const { program_id, token } = await askForProgram(url, change)
  return { programId: program_id, headers: { authorization: `Bearer ${token}` } }
}

export async function askForProgram(url: string, change: object = {}, headers: object = {}) {
  const response = await fetch(`${url}/api/programs/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...form, ...change }),
  })
  const body: unknown = await response.json()
  if (response.status !== 202) {
    throw new Error(`generate answered ${response.status}: ${JSON.stringify(body)}`)
  }
  return acceptedSchema.parse(body)
}

export async function statusOf(url: string, programId: string, headers: Guest['headers']) {
  const response = await fetch(`${url}/api/programs/status/${programId}`, { headers })
  return statusViewSchema.parse(await response.json())
}

/** Waits until a program is over; throws when that takes longer than `seconds`. */
export async function whenOver(
  url: string,
  { programId, headers }: Guest,
  seconds: number,
): Promise<StatusView> {
  const deadline = performance.now() + seconds * 1000
  for (;;) {
    const view = await statusOf(url, programId, headers)
    if (['completed', 'failed', 'cancelled'].includes(view.status)) return view
    if (performance.now() > deadline) {
      throw new Error(`A program is ${view.status} at ${view.progress} % after ${seconds} s.`)
    }
    await sleep(250)
  }
}

/** The smallest whole form. */
export const form = {
  ...{ height_cm: 178, weight_kg: 80, age: 30 },
  ...{ goal_category: 'strength', goal_raw: 'A stronger squat', fitness_level: 'intermediate' },
  ...{ duration_weeks: 2, days_per_week: 3 },
}
