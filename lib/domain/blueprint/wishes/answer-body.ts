import type { WishAnswer } from '@/lib/domain/athlete/wishes'
import { countWorkingSets } from '@/lib/domain/blueprint/weeks/row'
import { count } from '@/lib/domain/words/format'
import { conditioningOf } from './answer-conditioning'
import type { Answer, PlannedWishes } from './planned-wishes'
import { countedWeek, weekWithout, type CountedWeek } from './week-as-wished'

/** Weight to lose, gain or hold: training does a part of it, food decides. */
export function answerBody(plan: PlannedWishes): WishAnswer[] {
  return plan.athlete.wishes.body === null ? [] : [{ key: 'body', ...answerFor(plan) }]
}

function answerFor(plan: PlannedWishes): Answer {
  switch (plan.athlete.wishes.body) {
    case 'lose':
      return answerLose(plan)
    case 'gain':
      return answerGain(plan)
    case 'recomp':
      return {
        outcome: 'done',
        sentence:
          'Muscle for fat at the same weight: the training for it is what you have already, which builds. Food decides, with enough protein and no large deficit.',
      }
    default:
      return {
        outcome: 'done',
        sentence:
          'Holding your weight asks for no other training than you have already; the plan builds as your goal says, and food decides what the scales show.',
      }
  }
}

/** No kilograms are promised, and no place from which fat would go. */
const FOOD = 'Steps and food decide what the scales show'

function answerLose(plan: PlannedWishes): Answer {
  const [now, plain] = [countedWeek(plan.basis), weekWithout(plan, 'body')]
  const [after, before] = [conditioningOf(now), conditioningOf(plain)]
  if (after.minutes > before.minutes)
    return {
      outcome: 'done',
      sentence: `To lose weight: ${count(after.minutes, 'minute')} of conditioning a week instead of ${before.minutes}, and a brisk walk on every day without training. ${FOOD}.`,
    }
  const [sets, usual] = [setsOf(now), setsOf(plain)]
  if (sets < usual && sets > CLEARLY_FEWER * usual)
    return {
      outcome: 'partly',
      sentence: `While you lose weight you recover from less: ${count(sets, 'set')} a week instead of ${usual}, hardly fewer, because your days hold little more than what keeps muscle. Add brisk walks. ${FOOD}.`,
    }
  if (sets < usual)
    return {
      outcome: 'done',
      sentence: `While you lose weight you recover from less: ${count(sets, 'set')} a week instead of ${usual}, with the same weights, which is what keeps muscle. Conditioning is yours to add. ${FOOD}.`,
    }
  return {
    outcome: 'done',
    sentence: `To lose weight the lifting is right already: you can recover from these sets while you eat less. Add brisk walks. ${FOOD}.`,
  }
}

/** Share of the usual sets up to which they are told to be fewer. */
const CLEARLY_FEWER = 0.93

function answerGain(plan: PlannedWishes): Answer {
  const [sets, usual] = [setsOf(countedWeek(plan.basis)), setsOf(weekWithout(plan, 'body'))]
  const food = 'Eat a little more than you need and sleep enough: without both no plan adds weight'
  if (sets <= usual)
    return {
      outcome: 'not_possible',
      sentence: `To gain weight the plan has no further sets to give: its ${count(usual, 'set')} a week are what your time and level can use. ${food}.`,
    }
  return {
    outcome: 'done',
    sentence: `To gain weight: ${count(sets, 'set')} a week instead of ${usual}. ${food}.`,
  }
}

function setsOf({ sessions }: CountedWeek): number {
  return sessions
    .flatMap(({ rows }) => rows)
    .filter(({ row }) => row.tag !== 'c' && row.tag !== 'p')
    .reduce((sum, { groups }) => sum + countWorkingSets(groups), 0)
}
