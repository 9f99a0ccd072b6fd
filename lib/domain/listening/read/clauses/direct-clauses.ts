import { leadWords, openings, storyWords } from '@/lib/domain/listening/lexicon/direct'
import { anyOf } from '@/lib/domain/listening/read/any-of'

/** The most words of a clause that says its thing without a verb: "evenings", "dumbbells up to 30 kg". */
const mostBare = 9

const opening = new RegExp(
  `^\\W*(?:(?:${leadWords})\\b[\\s,:-]*)*(?:[\\w' /&]{2,30}\\s*:|(?:${openings})\\b)`,
  'i',
)
const story = anyOf(storyWords)

/**
 * Whether each clause of a sentence says by itself what its writer wants, has or can, as a wish, an order, a fact in the
 * first person and the present, or as one piece of a list. What rules hear elsewhere they ask about.
 */
export function directClauses(clauses: readonly string[]): boolean[] {
  let before = true
  return clauses.map((clause) => {
    const isBare = clause.trim().split(/\s+/).length <= mostBare
    before = !story.test(clause) && (opening.test(clause) || (before && isBare))
    return before
  })
}
