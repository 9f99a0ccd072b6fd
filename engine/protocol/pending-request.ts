import type { FunctionConfig } from './function-config'

/** The step id by which the protocol asks for the function's body ("discovery") rather than for one planned step. */
export const bodyStepId = 'step'

/** A request that the app has still to answer, with everything that is sent to it. */
export interface PendingRequest {
  id: string
  /** `bodyStepId`, or the id of a planned step. */
  stepId: string
  parallel: boolean
  /** How many steps had settled when the body that planned this step was requested; null for a body. */
  plannedAt: number | null
  /** From 0. */
  attempt: number
  /** Grows each time the request is sent again, so that a late answer to an earlier sending is recognized. */
  generation: number
  /** Milliseconds since the app last answered; null while it does. */
  unreachable_ms: number | null
  run: RunState
}

/** The part that all requests of a run have in common. */
export interface RunState {
  id: string
  isQueued: boolean
  functionId: string
  config: FunctionConfig
  requestVersion: number
  /** The event as canonical JSON. */
  event: string
  /** The ids of settled steps in the order in which they settled. */
  stack: string[]
  /** Their results by id, as canonical JSON. */
  steps: string
}
