import type { Blueprint } from '@/lib/domain/blueprint/schema'
import type { Understood } from '@/lib/domain/listening/heard'
import { understoodOf } from '@/lib/domain/listening/understood-of'
import type { HeardForWeek } from './hear-for-week'

/** What comes of each thing that was heard, in one week alone; `blueprint` is null where nothing is planned. */
export function understoodForWeek(
  { stored, forProgram }: Pick<HeardForWeek, 'stored' | 'forProgram'>,
  blueprint: Pick<Blueprint, 'answers'> | null,
): Understood[] {
  const ofProgram = new Set(forProgram.map(({ key }) => key))
  return understoodOf({ stored, wishes_off: [] }, blueprint).map((understood) =>
    ofProgram.has(understood.key)
      ? {
          ...understood,
          outcome: 'not_possible',
          sentence: `You wrote “${understood.quote ?? ''}”: that is for a whole program, not for one week.`,
          where: null,
          ask: null,
        }
      : understood,
  )
}
