import type { HeardWish } from '@/lib/domain/listening/heard'
import { doubtAgainst } from './doubt-contradictions'
import { plain } from './plain'

/**
 * What rules have heard and what a model adds. The model stands in for what rules were unsure of; it takes nothing else
 * away, and where it contradicts what they were sure of, it is the model that is asked about. What the athlete has
 * decided on stays.
 */
export function mergeHeard(
  rules: readonly HeardWish[],
  model: readonly HeardWish[],
  decided: readonly string[],
): HeardWish[] {
  const doubted = doubtAgainst(
    model,
    rules.filter(({ sure }) => sure),
  )
  const kept = rules.filter(
    (wish) =>
      wish.sure || isSafety(wish) || decided.includes(wish.key) || !isReplaced(wish, doubted),
  )
  const known = new Set(kept.map(({ key }) => key))
  const merged = kept.map((wish) => surerOf(wish, doubted))
  return atMost([...merged, ...doubted.filter(({ key }) => !known.has(key))])
}

/** As many as are stored. */
const most = 100

/** The same wish, or another one of its kind from the same words. */
function isReplaced(wish: HeardWish, model: readonly HeardWish[]): boolean {
  return model.some(
    (other) =>
      other.key === wish.key ||
      (other.meaning.kind === wish.meaning.kind && overlap(other.quote, wish.quote)),
  )
}

function overlap(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [a, b] = [plain(one), plain(other)]
  return a.includes(b) || b.includes(a)
}

/** Of a limitation that rules doubt, a model may be sure: to spare a joint is the safe side. */
function surerOf(wish: HeardWish, model: readonly HeardWish[]): HeardWish {
  const other = model.find(({ key }) => key === wish.key)
  return !wish.sure && other?.sure ? other : wish
}

function isSafety({ meaning }: HeardWish): boolean {
  return meaning.kind === 'limit' || meaning.kind === 'health'
}

/** What is about safety first, then what is sure; in their order. */
function atMost(wishes: HeardWish[]): HeardWish[] {
  if (wishes.length <= most) return wishes
  const rank = (wish: HeardWish) => (isSafety(wish) ? 0 : wish.sure ? 1 : 2)
  const kept = new Set([...wishes].sort((a, b) => rank(a) - rank(b)).slice(0, most))
  return wishes.filter((wish) => kept.has(wish))
}
