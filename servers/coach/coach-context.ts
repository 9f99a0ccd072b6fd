import type { FaultRegister } from './faults/fault-register'
import type { Pace } from './reply/pace'

/** What all requests to one running server share. */
export interface CoachContext {
  apiKey: string | null
  pace: Pace
  /** Whether programs may bring scripted faults. */
  faults: boolean
  register: FaultRegister
  cachedTokens(prompt: readonly number[]): number
}
