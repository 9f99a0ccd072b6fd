import type { Understood } from '@/lib/domain/listening/heard'
import type { PlanSeen } from '@/lib/domain/listening/say/told'
import { understoodOf } from '@/lib/domain/listening/understood-of'
import type { HeardForWeek } from './hear-for-week'

/** What comes of each thing that was heard, in one week alone; `plan` is null where nothing is planned. */
export function understoodForWeek(
  { settled, forProgram }: Pick<HeardForWeek, 'settled' | 'forProgram'>,
  plan: PlanSeen | null,
): Understood[] {
  // What is asked is answered by other words, or by taking the week or not.
  const rows = understoodOf(settled, plan).map((row) =>
    row.ask?.kind === 'wish' ? { ...row, ask: null } : row,
  )
  const others = forProgram.map(({ key, quote, source }): Understood => ({
    ...{ key, quote, source, off: false, where: null, ask: null },
    outcome: 'not_possible',
    sentence: 'That is for a whole program, not for one week.',
  }))
  return [...rows, ...others]
}
