import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { type Method, methodSchema } from '@/lib/domain/vocabulary'

/** How this program gets harder: a sentence for each method that it uses; empty for programs of release 0.1. */
export function explainMethods({ weeks }: Pick<Blueprint, 'weeks'>): string {
  const used = new Set(
    weeks.flatMap(({ days }) => days.flatMap(({ rows }) => rows.map(({ method }) => method))),
  )
  return methodSchema.options
    .filter((method) => used.has(method))
    .map((method) => SENTENCES[method])
    .join(' ')
}

const SENTENCES: Record<Method, string> = {
  linear:
    'Barbell lifts take on weight from session to session, as long as every set succeeds; where the next weight is far away, a rep first.',
  wave: 'Heavy barbell lifts follow percentages that are planned week by week, and a missed top set is repeated before anything is added.',
  double: 'Rows with a range gain repetitions first and weight when all sets reach its top.',
  ladder: 'Exercises with your own weight move on to a harder form at the top of their range.',
  conditioning: 'Conditioning grows by about a tenth a week, then gets harder.',
  skill: 'Jumps, throws, sprints and Olympic lifts stay fast: a set ends when it gets slower.',
}
