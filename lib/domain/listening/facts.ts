import type { Units } from '@/lib/domain/vocabulary'

/** What an athlete wrote, in both boxes of the form. */
export interface Words {
  goal_raw: string
  notes: string
}

/** What a reading of words may rest on besides the words. */
export interface Facts {
  /** The day on which the program was asked for, YYYY-MM-DD: "in six weeks" is reckoned from it. */
  today: string
  /** In which a number without a unit is meant. */
  units: Units
  weight_kg: number | null
}
