/** The middle value; of an even number the lower of the two in the middle. NaN of none. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? NaN
}
