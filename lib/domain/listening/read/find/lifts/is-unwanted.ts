import type { Mention, Sentence } from '@/lib/domain/listening/read/said'

const unwanted =
  /\b(?:no|not|don'?t|without|avoid|skip|hates?|leave out|drop|never|can'?t stand|anything but|instead of|not a fan of|not more|less|can'?t|cannot|stop|quit|dislike|ban|rather than)\b[^.;]*$/i
const hurting =
  /^\s+(?:hurts?|sucks?|bugs?|bothers?|aggravat\w+|kills?|is (?:out|off)|are (?:out|off|boring))/i
const wanting = /\b(?:but|keep|love|instead|want|except|only|just)\b/i

/** Whether a lift is named as one to leave out, or as one that hurts. */
export function isUnwanted({ text, clauses }: Sentence, { from, to }: Mention): boolean {
  const clause = clauses.findLast((each) => each.from <= from)
  const lead = text.slice(0, from).split(wanting).at(-1)!
  return unwanted.test(lead.slice(-80)) || hurting.test(text.slice(to, clause?.to))
}
