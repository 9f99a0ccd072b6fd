import type { FaultRegister } from './faults/fault-register'
import type { Pace } from './reply/pace'

/** What the answers of one running server share. */
export interface Coach {
  apiKey: string | null
  pace: Pace
  /** Whether programs may bring scripted faults. */
  faults: boolean
  register: FaultRegister
  cachedTokens(prompt: readonly number[]): number
}
