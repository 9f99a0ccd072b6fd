import {
  conditionWords,
  ironyWords,
  nowWords,
  othersWords,
  pastLabels,
  pastVerbs,
  pastWords,
  refusals,
} from '@/lib/domain/listening/lexicon/guards'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import type { Doubt } from '@/lib/domain/listening/read/said'

/**
 * What speaks against taking each clause of a sentence at its word. A story goes on over commas until something is
 * wanted.
 */
export function guardClauses(clauses: readonly string[], next: string): (Doubt | null)[] {
  const sentence = clauses.join('')
  if (irony.test(sentence)) return clauses.map(() => 'irony')
  if (refused.test(sentence)) return clauses.map(() => 'denied')
  if (former.test(sentence)) return clauses.map(() => 'past')
  const asked = questionOf(sentence, next)
  let before: Doubt | null = null
  return clauses.map((clause) => {
    before = ownDoubt(clause) ?? (before && !turn.test(clause) ? before : null)
    return before ?? asked
  })
}

const past = anyOf(pastWords)
const now = anyOf(nowWords)
const others = anyOf(othersWords)
const condition = anyOf(conditionWords)
const irony = anyOf(ironyWords)
/** "Don't want: bigger quads, traps": all that the label leads to. */
const refused = new RegExp(`^\\W*(?:[\\w']+ ){0,4}(?:${refusals})\\s*:`, 'i')
/** "Previous: cross country, boxing". */
const former = new RegExp(`^\\W*(?:${pastLabels})\\b[\\w ]{0,20}:`, 'i')
const bareVerb = new RegExp(`^\\s*(?:and |then |but )?(?:${pastVerbs})\\b(?! to\\b)`, 'i')
const turn = new RegExp(`^\\s*(?:but|so|now|and i)\\b|\\b(?:${nowWords})\\b|\\bi(?:'m| am)\\b`, 'i')

function ownDoubt(clause: string): Doubt | null {
  if (others.test(clause) || isOfOthers(clause)) return 'others'
  if (condition.test(clause)) return 'condition'
  return (past.test(clause) || bareVerb.test(clause)) && !now.test(clause) ? 'past' : null
}

function isOfOthers(clause: string): boolean {
  return /\b(?:she|he)\b/i.test(clause) && !/\b(?:i|i'm|i've|i'd|me)\b/i.test(clause)
}

/** A request is no question; what a "No thanks" follows is denied. */
function questionOf(sentence: string, next: string): Doubt | null {
  if (!/\?\s*$/.test(sentence)) return null
  if (/^\s*(?:no|nope|nah|never)\b/i.test(next)) return 'denied'
  return /\b(?:can|could|would|will) (?:you|we|it)\b|\bplease\b/i.test(sentence) ? null : 'question'
}
