import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Wishes } from '@/lib/domain/athlete/wishes'
import type { Asked } from '@/lib/domain/listening/asked'
import type { FromWords, HeardWish, WishMeaning } from '@/lib/domain/listening/heard'

/**
 * How a wish stands before the plan is made. `off`: the athlete switched it off. `obeyed`: it is planned from. `so`: the
 * form says the same. `doubted`: it may not be meant. `against_form`: the form says otherwise, and a yes would change it.
 * `form_wins`: the form says otherwise, and nothing is asked. `past`: a joint that hurt once. `open`: a part of it was not
 * said. `unplannable`: with it there would be no plan. `unfit`: the plan has no place for it. `said`: there is nothing to
 * plan from, only something to say.
 */
export type Stand =
  | 'off'
  | 'obeyed'
  | 'so'
  | 'doubted'
  | 'against_form'
  | 'form_wins'
  | 'past'
  | 'open'
  | 'unplannable'
  | 'unfit'
  | 'said'

/** What became of one thing that was heard. */
export interface Ruling {
  /** Names the row in which it is said and switched: one wish, or several that are one answer, as the days of a week. */
  key: string
  wishes: readonly HeardWish[]
  stand: Stand
  /** What the form fills in where the athlete says yes. */
  sets: FromWords | null
}

/** What is settled so far, while one wish is settled after another. */
export interface Settling {
  asked: Asked
  /** The form, and what words have filled in. */
  profile: AthleteProfile
  wishes: Wishes
  /** The athlete has said yes to it. */
  isMeant: boolean
}

/** What one wish asks to be changed. */
export interface Verdict {
  stand: Stand
  /** Taken where it is obeyed, offered where it is asked. */
  fills?: FromWords
  wishes?: Partial<Wishes>
}

/** What wishes of one kind mean for the plan; of a kind that stands alone the list has one. */
export type Settle<K extends WishMeaning['kind']> = (
  meanings: readonly OfKind<K>[],
  settling: Settling,
) => Verdict

export type OfKind<K extends WishMeaning['kind']> = Extract<WishMeaning, { kind: K }>

/** Fills what the form left open; else it is asked. */
export function fill({ asked: { explicit } }: Settling, fills: FromWords): Verdict {
  const isOpen = Object.keys(fills).every((field) => !explicit.includes(field))
  return { stand: isOpen ? 'obeyed' : 'against_form', fills }
}
