import { afterAll, beforeAll } from 'vitest'
import { scriptFaults } from '@/e2e/scripted-faults'
import type { RecordedCall } from '@/servers/coach/faults/fault-register'
import type { FaultScriptInput } from '@/servers/coach/faults/fault-script'
import { type RunningCoach, startCoach } from '@/servers/coach/start-coach'

export interface TestCoach {
  /** Keeps what is to happen to the calls of one program; the token by which its words name the script. */
  script(script: FaultScriptInput): Promise<string>
  /** The calls that carried the token. */
  calls(token: string): readonly RecordedCall[]
}

/** A coach that obeys scripts, for the tests of a file: the model that steps ask in their process. */
export function useTestCoach(): TestCoach {
  let coach: RunningCoach
  beforeAll(async () => {
    coach = await startCoach({ pace: 'instant', faults: true })
    Object.assign(process.env, { OPENAI_BASE_URL: coach.url, COACH: '1', LOG_LEVEL: 'silent' })
  })
  afterAll(() => coach.stop())
  return {
    async script(script) {
      // A word, and no number that rules would listen to.
      const token = `t${Math.random().toString(36).slice(2)}`
      await scriptFaults(script, coach.url, token)
      return token
    },
    calls: (token) => coach.calls(token),
  }
}
