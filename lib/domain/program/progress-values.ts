/** Percent of a program that was accepted, and whose metadata is written. */
export const acceptedProgress = 5
export const metadataProgress = 10
export const completeProgress = 100

/** Percent after `done` of `total` weeks: floor(10 + 85 k / N), so 95 when all are stored and the end is not yet marked. */
export function weekReadyProgress(done: number, total: number): number {
  return Math.floor(metadataProgress + (85 * done) / total)
}
