import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import type { SetGroup } from '@/lib/domain/blueprint/schema'

export type WeekRow = WeekBlock['days'][number]['rows'][number]

/** The row that names a day: its first main one, as the page has them; else its first big one. */
export function leadOf(rows: readonly WeekRow[]): WeekRow | undefined {
  return (
    rows.find(({ role }) => role === 'main') ??
    rows.find(({ role }) => role === 'secondary') ??
    rows[0]
  )
}

/** The row by which a week is known: its first heavy or climbing lift, else what leads its first day. */
export function leadOfWeek(rows: readonly WeekRow[]): WeekRow | undefined {
  return rows.find(({ tag }) => tag === 'H' || tag === 'B' || tag === 'B1') ?? leadOf(rows)
}

/** The first working sets of a row; the top set where there is one. */
export function firstGroup({ groups }: Pick<WeekRow, 'groups'>): SetGroup {
  const [first] = groups
  if (!first) throw new Error('A row has at least one group of sets')
  return first
}

/** The lighter sets after a top set. */
export function backOffOf({ groups }: Pick<WeekRow, 'groups'>): SetGroup | undefined {
  return groups.find(({ kind }) => kind === 'back_off')
}

/** Whether the row's amount is a range in which reps climb before the weight does. */
export function isRange({ amount_min, amount_max }: SetGroup): boolean {
  return amount_min < amount_max
}
