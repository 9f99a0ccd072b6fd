import { eventually } from '@/engine/testing/eventually'
import type { Asked } from './ask'
import type { Stack } from './stack'

/** Resolves when at least so many weeks of a program are stored. */
export async function weeksStored(
  { database }: Pick<Stack, 'database'>,
  { programId }: Asked,
  weeks: number,
): Promise<void> {
  await eventually(
    () => database.query('select week from week_version where program_id = $1', [programId]),
    (stored) => stored.length >= weeks,
    180_000,
    50,
  )
}
