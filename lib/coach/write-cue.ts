import { exerciseById } from '@/lib/domain/catalogue'
import { fitSentences } from './fit-sentences'
import { PATTERN_CUES } from './pattern-cues'
import { takeTurns } from './take-turns'
import type { WeekFacts, WeekRow } from './week-facts'

/**
 * What to think of in a set. A phase's first week says the exercise's own cue, later weeks refine it;
 * main lifts add a word about how hard, an exercise with an easier form names it.
 */
export function writeCue(row: WeekRow, facts: WeekFacts): string {
  const entry = exerciseById(row.exercise_id)
  const own = entry?.cue ?? ''
  const refined = entry ? PATTERN_CUES[entry.pattern] : undefined
  const isRefining = facts.place !== 'first' && facts.week % 3 !== 1
  const technique =
    isRefining && refined
      ? takeTurns(refined, `${facts.key}/cue/${row.slot}`, facts.week)
      : own || refined?.[0] || 'Same set-up, same path, every rep.'
  const easier = entry?.regression && facts.place === 'first' ? easierForm(entry.regression) : ''
  return fitSentences([technique, easier || effort(row, facts)], 200)
}

function easierForm(regression: string): string {
  const name = exerciseById(regression)?.name ?? regression.replaceAll('-', ' ')
  return `Too hard for the reps: ${name.charAt(0).toLowerCase()}${name.slice(1)}.`
}

/** Only lifts that lead say how hard; a line under every exercise would be read under none. */
function effort(row: WeekRow, { key, phase, week }: WeekFacts): string {
  if (row.role === 'power') return takeTurns(FAST, `${key}/${row.slot}`, week)
  if (row.role !== 'main' || row.rir === null || row.measure !== 'reps') return ''
  if (phase === 'deload') return takeTurns(LIGHT, `${key}/${row.slot}`, week)
  if (row.back_off) return 'Then take weight off for the lighter sets and make them quick.'
  return takeTurns(HARD, `${key}/${row.slot}`, week)
}

const FAST = [
  'Stop the set when it slows.',
  'Every rep as fast as the first.',
  'Full rest, then full speed.',
] as const

const LIGHT = [
  'Light, exact, quick.',
  'Half the sets, all of the care.',
  'Easy weight, perfect path.',
] as const

const HARD = [
  '{{reps}} reps, with {{rir}} left in you.',
  'Stop with {{rir}} good reps left.',
  'All {{sets}} sets at the same weight, {{rir}} reps in reserve.',
  'Same set-up for all {{sets}} sets.',
] as const
