import { resolveExclusions } from '@/lib/domain/catalogue/catalogue'
import type { HeardWish, WishMeaning } from '@/lib/domain/listening/heard'

type Wish = Pick<HeardWish, 'key' | 'sure' | 'meaning'>

/** What is contradicted by another of the wishes is asked about, and so is the other. */
export function doubtContradictions<W extends Wish>(wishes: readonly W[]): W[] {
  return doubtAgainst(wishes, wishes)
}

/** What one of the `others` contradicts is asked about. */
export function doubtAgainst<W extends Wish>(
  wishes: readonly W[],
  others: readonly Pick<HeardWish, 'meaning'>[],
): W[] {
  const meanings = others.map(({ meaning }) => meaning)
  return wishes.map((wish) =>
    wish.sure && meanings.some((other) => contradict(wish.meaning, other))
      ? { ...wish, sure: false }
      : wish,
  )
}

function contradict(one: WishMeaning, other: WishMeaning): boolean {
  if (one.kind === 'area' && other.kind === 'area')
    return one.area === other.area && one.ask !== other.ask
  if (one.kind === 'day' && other.kind === 'day')
    return one.weekday === other.weekday && one.ask !== other.ask
  return isLiftAvoided(one, other) || isLiftAvoided(other, one)
}

function isLiftAvoided(lift: WishMeaning, avoid: WishMeaning): boolean {
  if (lift.kind !== 'lift' || lift.ask === 'current' || avoid.kind !== 'avoid') return false
  return avoid.name !== null && resolveExclusions([avoid.name]).ids.has(lift.exercise_id)
}
