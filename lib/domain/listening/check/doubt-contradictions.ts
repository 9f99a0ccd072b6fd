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
  const [mine, theirs] = [wishes, others].map((list) => list.map(standOf))
  return wishes.map((wish, index) =>
    wish.sure && theirs!.some((other) => contradict(mine![index]!, other))
      ? { ...wish, sure: false }
      : wish,
  )
}

interface Stand {
  meaning: WishMeaning
  /** Ids of the exercises that are not wanted. */
  avoided: ReadonlySet<string>
}

const nothing: ReadonlySet<string> = new Set()

function standOf({ meaning }: Pick<HeardWish, 'meaning'>): Stand {
  const isNamed = meaning.kind === 'avoid' && meaning.name !== null
  return { meaning, avoided: isNamed ? resolveExclusions([meaning.name!]).ids : nothing }
}

function contradict(one: Stand, other: Stand): boolean {
  const [mine, theirs] = [one.meaning, other.meaning]
  if (mine.kind === 'area' && theirs.kind === 'area')
    return mine.area === theirs.area && mine.ask !== theirs.ask
  if (mine.kind === 'day' && theirs.kind === 'day')
    return mine.weekday === theirs.weekday && mine.ask !== theirs.ask
  return isLiftOf(mine, other.avoided) || isLiftOf(theirs, one.avoided)
}

function isLiftOf(lift: WishMeaning, avoided: ReadonlySet<string>): boolean {
  return lift.kind === 'lift' && lift.ask !== 'current' && avoided.has(lift.exercise_id)
}
