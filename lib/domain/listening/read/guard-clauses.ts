import {
  conditionWords,
  ironyWords,
  nowWords,
  othersWords,
  pastVerbs,
  pastWords,
} from '@/lib/domain/listening/lexicon/guards'
import { anyOf } from './any-of'
import type { Doubt } from './said'

/**
 * What speaks against taking each clause of a sentence at its word. A story goes on over commas until something is
 * wanted.
 */
export function guardClauses(clauses: readonly string[], next: string): (Doubt | null)[] {
  const sentence = clauses.join('')
  if (irony.test(sentence)) return clauses.map(() => 'irony')
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
