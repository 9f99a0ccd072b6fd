import { exerciseNamed } from '@/lib/domain/catalogue/catalogue'
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
  const [mine, theirs] = [wishes, others].map((list) => list.map(standOf))
  return wishes.map((wish, index) =>
    wish.sure && theirs!.some((other) => contradict(mine![index]!, other))
      ? { ...wish, sure: false }
      : wish,
  )
}

interface Stand {
  meaning: WishMeaning
  /** The exercise that is not wanted. Of all squats but one, that one may be. */
  avoided: string | null
}

function standOf({ meaning }: Pick<HeardWish, 'meaning'>): Stand {
  const name = meaning.kind === 'avoid' ? meaning.name : null
  return { meaning, avoided: name === null ? null : (exerciseNamed(name)?.id ?? null) }
}

function contradict(one: Stand, other: Stand): boolean {
  const [mine, theirs] = [one.meaning, other.meaning]
  if (mine.kind === 'area' && theirs.kind === 'area')
    return mine.area === theirs.area && mine.ask !== theirs.ask
  if (mine.kind === 'day' && theirs.kind === 'day')
    return mine.weekday === theirs.weekday && mine.ask !== theirs.ask
  return isLiftOf(mine, other.avoided) || isLiftOf(theirs, one.avoided)
}

function isLiftOf(lift: WishMeaning, avoided: string | null): boolean {
  return lift.kind === 'lift' && lift.ask !== 'current' && lift.exercise_id === avoided
}
