import type { Outcome, Trial } from './harness/trial'

/** One thing that goes wrong, and what must be so afterwards beside what the oracle always asks. */
export interface Scenario {
  id: `F${number}`
  fault: string
  criterion: string
  /** Certain and short: part of `npm test`. */
  quick?: true
  /** Has the machine to itself: it measures seconds or memory, or needs all of it. */
  alone?: true
  run(trial: Trial): Promise<Outcome>
}
