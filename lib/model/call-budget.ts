/** What may still be asked of a model for one week, or for the metadata; each request counts it down. */
export interface CallBudget {
  /** Requests of any kind, those that failed too. */
  calls: number
  /** Those of them that ask for a repair. */
  repairs: number
}

/**
 * What is left of the budget that a week, or the metadata, has for a program's whole life, over all
 * its attempts: 40 calls (three full rounds of retries), and two repairs for all causes in sum.
 */
export function budgetAfter(spent: CallBudget): CallBudget {
  return { calls: 40 - spent.calls, repairs: 2 - spent.repairs }
}
