const fieldRanges: [number, number][] = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
]
const names: Record<string, number> = {
  ...Object.fromEntries(
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
      (name, i) => [name, i + 1],
    ),
  ),
  ...Object.fromEntries(
    ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((name, i) => [name, i]),
  ),
}
const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** Every date of the calendar comes round in eight years (29 February across a skipped leap year). */
const horizonDays = 8 * 366

/**
 * The first full minute after `after_ms` at which a cron of five fields fires, in UTC; undefined when it cannot be
 * read or never fires. As in cron, day of month and day of week are alternatives when both are given.
 */
export function nextCronTime(cron: string, after_ms: number): number | undefined {
  const texts = cron.trim().toLowerCase().split(/\s+/)
  if (texts.length !== 5) return undefined
  const fields = texts.map((text, i) => fieldValues(text, ...fieldRanges[i]!))
  if (fields.some((values) => values === undefined)) return undefined
  const [minutes, hours, dates, months, weekdays] = fields as Set<number>[]
  if (weekdays!.has(7)) weekdays!.add(0)
  const eitherDay = !texts[2]!.startsWith('*') && !texts[4]!.startsWith('*')

  const first = (Math.floor(after_ms / minuteMs) + 1) * minuteMs
  const firstDay = Math.floor(first / dayMs) * dayMs
  for (let day = firstDay; day < firstDay + horizonDays * dayMs; day += dayMs) {
    const date = new Date(day)
    const onDate = dates!.has(date.getUTCDate())
    const onWeekday = weekdays!.has(date.getUTCDay())
    if (!months!.has(date.getUTCMonth() + 1)) continue
    if (eitherDay ? !onDate && !onWeekday : !onDate || !onWeekday) continue
    for (let time = Math.max(day, first); time < day + dayMs; time += minuteMs) {
      const at = new Date(time)
      if (hours!.has(at.getUTCHours()) && minutes!.has(at.getUTCMinutes())) return time
    }
  }
  return undefined
}

function fieldValues(text: string, min: number, max: number): Set<number> | undefined {
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const [, range, step] = /^(\*|[\da-z]+(?:-[\da-z]+)?)(?:\/(\d+))?$/.exec(part) ?? []
    if (range === undefined || step === '0') return undefined
    const [low, high] =
      range === '*' ? [min, max] : range.split('-').map((end) => names[end] ?? Number(end))
    const last = high ?? (step === undefined ? low! : max)
    if (
      !Number.isInteger(low) ||
      !Number.isInteger(last) ||
      low! < min ||
      last > max ||
      low! > last
    )
      return undefined
    for (let value = low!; value <= last; value += Number(step ?? 1)) values.add(value)
  }
  return values
}
