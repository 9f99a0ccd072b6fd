/** The median; the lower of the two middle values if their number is even, NaN if there are none. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? NaN
}
