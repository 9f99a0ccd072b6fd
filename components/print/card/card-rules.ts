import { rowSentences } from '@/components/day/row-sentences'
import type { Exercise, Week } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { besideRanges, LINEAR_RULE, RANGES_RULE } from '@/lib/domain/words/progression/shared-rule'
import { inShort } from '@/lib/domain/words/in-short'
import { rampWords } from '@/lib/domain/words/warm-up-words'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import type { CardDay } from './card-days'

/** What a card says once for all its weeks: how each kind of row goes on, and the warm-up of the first lift. */
export function cardRules(card: CardDay, units: Units, nameOf: (id: string) => string): string[] {
  const week = card.weeks[0]!
  const exercises = week.workouts.find(({ day }) => day === card.day)!.exercises
  const rules = exercises.map((exercise) => ruleOf(exercise, units, week))
  return [...new Set([...rules, inShort.rir, rampOf(exercises[0]!, units, nameOf)])].filter(Boolean)
}

function ruleOf(exercise: Exercise, units: Units, week: Week): string {
  if (besideRanges(exercise, units, week.week) !== null)
    return `Ranges: ${withinSentence(RANGES_RULE)}`
  if (exercise.progression?.method === 'linear') return LINEAR_RULE
  return rowSentences(exercise, units, week)?.next ?? ''
}

/** In shares of the weight, which changes from week to week. */
function rampOf(
  { warm_up, measure, exercise_id }: Exercise,
  units: Units,
  nameOf: (id: string) => string,
): string {
  if (warm_up.length === 0 || warm_up.some(({ pct_of_work }) => pct_of_work === null)) return ''
  const ramp = rampWords(
    warm_up.map((set) => ({ ...set, load_kg: null })),
    measure,
    units,
  )
  return `Warm up the ${withinSentence(nameOf(exercise_id))}: ${ramp}.`
}
