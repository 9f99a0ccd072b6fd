/** `at 18:02`, `yesterday at 18:02`, `on Thu 26 November at 18:02`, by this device's clock. */
export function keptWhen(at: Date, now: Date): string {
  const time = `at ${format(at, { hour: '2-digit', minute: '2-digit' })}`
  const yesterday = new Date(now)
  yesterday.setDate(now.getDate() - 1)
  if (at.toDateString() === now.toDateString()) return time
  if (at.toDateString() === yesterday.toDateString()) return `yesterday ${time}`
  const weekday = format(at, { weekday: 'short' })
  return `on ${weekday} ${format(at, { day: 'numeric', month: 'long' })} ${time}`
}

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', options).format(date)
}
