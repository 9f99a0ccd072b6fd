/** The date in a time zone, `2027-02-01`; in UTC where the zone is none. */
export function dateIn(timeZone: string, now: Date): string {
  try {
    return written(timeZone, now)
  } catch {
    return written('UTC', now)
  }
}

function written(timeZone: string, now: Date): string {
  // Canadian English writes dates as ISO does.
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now)
}
