import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { WishOutcome } from '@/lib/domain/athlete/wishes'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import type { StoredWishes, Understood, WishMeaning } from '@/lib/domain/listening/heard'
import type { OfKind, Ruling } from '@/lib/domain/listening/settle/ruling'

/** A plan, or one week of it. */
export type PlanSeen = Pick<Blueprint, 'answers' | 'weekdays' | 'slots' | 'weeks'> &
  Partial<Pick<Blueprint, 'notices'>>

/** One ruling about wishes of one kind, and all that a sentence about it may rest on. */
export type Told<K extends WishMeaning['kind'] = WishMeaning['kind']> = ToldOf<OfKind<K>>

interface ToldOf<M extends WishMeaning> {
  ruling: Ruling
  /** What the wishes of the row mean; at least one. */
  meanings: readonly [M, ...M[]]
  /** What is planned from. */
  profile: AthleteProfile
  stored: StoredWishes
  /** Null where there is no plan. */
  plan: PlanSeen | null
}

export interface Said {
  outcome: WishOutcome
  sentence: string
  ask: Understood['ask']
}

export function say(outcome: WishOutcome, sentence: string): Said {
  return { outcome, sentence, ask: null }
}

/** A question with the words of both answers. */
export function ask(
  { ruling }: Pick<Told, 'ruling'>,
  sentence: string,
  yes: string,
  no = 'No',
): Said {
  return { outcome: 'asked', sentence, ask: { kind: 'wish', yes, no, sets: ruling.sets } }
}
