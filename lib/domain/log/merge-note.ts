/**
 * The note of a workout, of one that stands and an earlier one that arrives behind it, as from a device that was without a
 * signal: both, unless one has grown out of the other. Of more than `most` characters what stands is kept first.
 */
export function mergeNote(standing: string, earlier: string, most: number): string {
  if (standing.includes(earlier)) return standing
  if (earlier.includes(standing)) return earlier
  const both = `${standing}\n${earlier}`.slice(0, most)
  // The half of an emoji that the end was cut through.
  return both.replace(/[\uD800-\uDBFF]$/, '').trimEnd()
}
