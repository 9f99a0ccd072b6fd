import type { NextTime } from '@/lib/domain/log/ruled'
import type { Exercise } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { formatLoad, NBSP } from './format'

interface Said {
  /** What is different; empty where nothing is. */
  lead: string
  /** Why, or what stays. */
  rest: string
}

interface Wording {
  units: Units
  measure: Exercise['measure']
  /** What an exercise is called. */
  nameOf: (exerciseId: string) => string
}

/** What the plan’s rule says of the next time, for whoever has just trained. */
export function sayNextTime(
  { outcome, load_kg, amounts, exercise_id }: NextTime,
  { units, measure, nameOf }: Wording,
): Said {
  const weight = load_kg === null ? null : `${formatLoad(load_kg, units)}${NBSP}${units}`
  const from = `${amounts[0] ?? 1}${UNIT[measure] ?? ''}`
  const each = amounts.map((amount) => `${amount}${UNIT[measure] ?? ''}`).join(', ')
  switch (outcome) {
    case 'step':
      return { lead: `Next time ${weight}`, rest: `From ${from} again.` }
    case 'reps':
      return { lead: `Next time ${each}`, rest: weight ? `Stay at ${weight}.` : '' }
    case 'stay':
      return {
        lead: '',
        rest: weight ? `The same again: ${weight}, ${each}.` : `The same again: ${each}.`,
      }
    case 'lighter':
      return {
        lead: `Next time ${weight}`,
        rest: 'Missed twice: a tenth lighter, then climb again.',
      }
    case 'slower':
      return { lead: 'Lower each rep in three seconds', rest: weight ? `Stay at ${weight}.` : '' }
    case 'harder':
      return {
        lead: `Next time ${nameOf(exercise_id ?? '')}`,
        rest: 'From the bottom of its range.',
      }
    case 'set':
      return { lead: 'One set more next time', rest: `${each}.` }
    case 'easier':
      return {
        lead: 'Back to the form before',
        rest: 'Fewer than three, twice: lower it in three seconds.',
      }
    case 'other':
      return {
        lead: '',
        rest: 'Three weeks without one more: another exercise in the next block. Until then the same.',
      }
  }
}

/** Reps go without a word. */
const UNIT: Partial<Record<Exercise['measure'], string>> = { seconds: `${NBSP}s` }
