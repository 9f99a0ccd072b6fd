/** What a model is asked to write. */
export interface Demand {
  /** As PROGRAMS_PER_DAY counts them. */
  weeks: number
  /** The estimate, 0 where the price is not known. */
  usd: number
}
