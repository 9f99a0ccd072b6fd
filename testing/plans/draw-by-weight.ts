/** Values with how often each is drawn, in shares of any total. */
export type Weights<T> = readonly (readonly [weight: number, value: T])[]

/** A whole number from 0 to below `below`. */
export type Next = (below: number) => number

export function drawn<T>(next: Next, weights: Weights<T>): T {
  const total = weights.reduce((sum, [weight]) => sum + weight, 0)
  let place = (next(1_000_000) / 1_000_000) * total
  for (const [weight, value] of weights) {
    place -= weight
    if (place < 0) return value
  }
  throw new Error('The weights add up to nothing')
}

export function chance(next: Next, inAHundred: number): boolean {
  return next(10_000) < 100 * inAHundred
}

export function oneOf<T>(next: Next, values: readonly T[]): T {
  const value = values[next(values.length)]
  if (value === undefined) throw new Error('Nothing to draw from')
  return value
}

/** So many different ones of these, in the order in which they stand. */
export function someOf<T>(next: Next, values: readonly T[], count: number): T[] {
  let wanted = Math.min(count, values.length)
  return values.filter((_, index) => {
    if (next(values.length - index) >= wanted) return false
    wanted -= 1
    return true
  })
}
