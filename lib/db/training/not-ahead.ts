/** When something was written by a device's clock: a clock that is fast wins nothing by it. */
export function notAhead(at: string, now: Date): Date {
  const written = new Date(at)
  return written > now ? now : written
}
