import type { RecordedCall } from '@/servers/coach/faults/fault-register'
import type { FaultScriptInput } from '@/servers/coach/faults/fault-script'

export interface Calls {
  total: number
  metadata: number
  /** How often each week was asked for. */
  weeks: Record<string, number>
  calls: RecordedCall[]
}

export type ScriptedCoach = Awaited<ReturnType<typeof scriptFaults>>

/**
 * Faults of the coach for one program: whoever carries `words` in the athlete's own words or notes
 * meets them, and `calls` tells how often the coach was asked. A `token` that another coach knows may be given to this one.
 */
export async function scriptFaults(
  script: FaultScriptInput,
  coachUrl = process.env.E2E_COACH_URL,
  token: string = crypto.randomUUID(),
) {
  const url = new URL(`/faults/${token}`, coachUrl).href
  const set = async (next: FaultScriptInput) => {
    const response = await fetch(url, { method: 'PUT', body: JSON.stringify(next) })
    if (!response.ok) throw new Error(`The coach refused the script: ${await response.text()}`)
  }
  await set(script)
  return {
    token,
    words: `coach-fault:${token}`,
    set,
    calls: async () => (await (await fetch(url)).json()) as Calls,
  }
}

/** Everything at once: for tests about what comes after the writing. */
export const quickly: FaultScriptInput = [
  { when: {}, fault: { type: 'slow', first_token_ms: 0, tokens_per_second: 20_000 } },
]
