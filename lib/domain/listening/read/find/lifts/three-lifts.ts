import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence } from '@/lib/domain/listening/read/said'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import type { HeardLift } from './heard-lift'

const triple =
  /\b(?:S ?\/ ?B ?\/ ?D|SBD|squat ?\/ ?bench ?\/ ?dead\w*|lifts|stats|numbers|total|maxes):?(?: is| are)?\s*(\d{2,3})\s*\/\s*(\d{2,3})\s*\/\s*(\d{2,3})\s*(kgs?|lbs?|pounds)?/i
const ids = ['back-squat', 'bench-press', 'conventional-deadlift']

/** "S/B/D 405/275/495": squat, bench press and deadlift of today, or as they are to be. */
export function threeLifts(said: Said, sentence: Sentence): HeardLift[] {
  const match = triple.exec(sentence.text)
  if (!match || clauseAt(sentence, match.index).doubt) return []
  const isGoal = /\b(?:goals?|want|target|hit|aim\w*|by)\b/i.test(sentence.text)
  const unit = match[4] ? (/^k/i.test(match[4]) ? 'kg' : 'lb') : 'unsaid'
  const quote = quoteOf(said, sentence, spanOf(match))
  return ids.map((id, index) => ({
    id,
    lift: {
      ...{ quote, exercise: catalogueEntry(id).name, ask: isGoal ? 'target' : 'current' },
      ...{ load: Number(match[index + 1]), unit, reps: null, when: null },
    },
  }))
}
