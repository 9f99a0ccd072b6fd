import { type WishAnswer, wishKeys } from '@/lib/domain/athlete/wishes'
import { sayAlready } from './compared/say-already'
import { answerAreas } from './answer-areas'
import { answerBody } from './answer-body'
import { answerConditioning } from './answer-conditioning'
import { answerLifts } from './answer-lifts'
import { answerEvent } from './answer-event'
import { answerLayoff } from './answer-layoff'
import { answerSeason } from './answer-season'
import { answerOffDays } from './answer-off-days'
import { answerStyle } from './style/answer-style'
import { answerTone } from './answer-tone'
import { answerSkills } from './answer-skills'
import type { PlannedWishes } from './planned-wishes'

/** Each answers the wishes of one kind, from what stands in the plan. */
const ANSWERS: ((plan: PlannedWishes) => WishAnswer[])[] = [
  answerAreas,
  answerLifts,
  answerSkills,
  answerOffDays,
  answerEvent,
  answerSeason,
  answerLayoff,
  answerStyle,
  answerConditioning,
  answerBody,
]

/** What came of each wish, in the order of `wishKeys`; no wish is passed over in silence. In steps, as `blueprintSteps`. */
export function* answerWishes(plan: PlannedWishes): Generator<undefined, WishAnswer[]> {
  const keys = wishKeys(plan.athlete.wishes)
  if (keys.length === 0) return []
  const answers = new Map<string, WishAnswer>()
  for (const answer of ANSWERS) {
    for (const each of answer(plan)) answers.set(each.key, each)
    yield
  }
  for (const each of yield* answerTone(plan)) answers.set(each.key, each)
  const said: WishAnswer[] = []
  for (const key of keys) said.push(yield* sayAlready(plan, answers.get(key) ?? unheard(key)))
  return said
}

function unheard(key: string): WishAnswer {
  return { key, outcome: 'not_possible', sentence: 'We cannot plan for this wish.' }
}
