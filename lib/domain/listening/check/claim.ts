import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { HeardWish, WishMeaning } from '@/lib/domain/listening/heard'

/** What a reading is checked against: the words, and in which units and against which weights a number is meant. */
export type Writer = Pick<
  AthleteProfile,
  'goal_raw' | 'notes' | 'units' | 'weight_kg' | 'known_lifts'
>

export interface Written {
  form: Writer
  /** All that was written, plain. */
  text: string
  /** The same, sentence by sentence. */
  sentences: string[]
  today: string
}

/** An item of a reading whose numbers are reckoned and rest on its quote. */
export type Claim = Pick<HeardWish, 'key' | 'quote' | 'sure' | 'meaning'> & { quote: string }

/** What every item of a reading has. */
export interface Item {
  quote: string
  sure?: boolean
}

export function claim({ quote, sure = true }: Item, key: string, meaning: WishMeaning): Claim {
  return { key, quote, sure, meaning }
}
