/** What was made of a reply. */
export interface Composed<T> {
  value: T
  /** What the model should repair; code has already put something sound in its place. */
  problems: string[]
  /** False when nothing in the reply could be used. */
  usable: boolean
}
