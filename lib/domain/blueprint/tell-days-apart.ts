import type { DraftDay, DraftRow } from './draft'

/**
 * Two short days of a week may come down to the same movements, which some choice of exercises would
 * make the same session (rule R05). Then the last exercise of the later one has a repetition less, or
 * five seconds.
 */
export function tellDaysApart(days: DraftDay[]): DraftDay[] {
  const seen = new Set<string>()
  return days.map((day) => {
    let apart = day
    while (seen.has(print(apart))) apart = { ...apart, rows: lessOfLast(apart.rows) }
    seen.add(print(apart))
    return apart
  })
}

function print({ rows }: DraftDay): string {
  return rows
    .map(({ slot, sets, amount, rir }) => [slot.pattern, sets, amount, rir].join(' '))
    .sort()
    .join()
}

function lessOfLast(rows: DraftRow[]): DraftRow[] {
  const last = rows.at(-1)
  if (!last) return rows
  const amount = last.amount - (last.measure === 'seconds' ? 5 : 1)
  return rows.with(-1, { ...last, amount, amount_min: amount, amount_max: amount })
}
