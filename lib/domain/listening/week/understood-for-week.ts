import type { Understood } from '@/lib/domain/listening/heard'
import type { PlanSeen } from '@/lib/domain/listening/say/told'
import { understoodOf } from '@/lib/domain/listening/understood-of'
import type { HeardForWeek } from './hear-for-week'

/** What comes of each thing that was heard, in one week alone; `blueprint` is null where nothing is planned. */
export function understoodForWeek(
  { stored, rulings, plan, forProgram }: Omit<HeardForWeek, 'stops' | 'isNothing'>,
  blueprint: PlanSeen | null,
): Understood[] {
  const ofProgram = new Set(
    rulings.filter(({ wishes }) => forProgram.includes(wishes[0]!)).map(({ key }) => key),
  )
  return understoodOf({ stored, rulings, profile: plan.profile }, blueprint).map((understood) =>
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
