import type { WishMeaning } from '@/lib/domain/listening/heard'

type Sport = Extract<WishMeaning, { kind: 'sport' }>['sport']

/** As the form's question for a sport would be answered; null for what is done in a gym or has no name. */
export const sportWords: Record<Sport, string | null> = {
  running: 'Running',
  cycling: 'Cycling',
  swimming: 'Swimming',
  triathlon: 'Triathlon',
  rowing: 'Rowing',
  team_field: 'Team sport',
  court: 'Court sport',
  racket: 'Racket sport',
  rotational: 'Rotational sport',
  combat: 'Combat sport',
  climbing: 'Climbing',
  winter: 'Winter sport',
  hiking: 'Hiking',
  gymnastics: 'Gymnastics',
  dance: 'Dance',
  tactical: 'Tactical fitness',
  powerlifting: null,
  weightlifting: null,
  strongman: null,
  bodybuilding: null,
  crossfit: null,
  other: null,
}
