import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { backOffOf, firstGroup, type WeekRow } from '@/lib/coach/facts/lead-row'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import { sentenceCase } from '@/lib/coach/wording/sentence-case'
import { refinementsFor } from './pattern-cues'

/**
 * What to think of in a set. A phase's first week says the exercise's own cue, later weeks refine it;
 * main lifts add a word about how hard, an exercise with an easier form names it. `turn` differs
 * between the rows of a week that could otherwise say the same.
 */
export function writeCue(row: WeekRow, facts: WeekFacts, turn: number): string {
  const entry = exerciseById(row.exercise_id)
  const isRefining = facts.phaseWeek > 1 && facts.week % 3 !== 1
  const technique =
    entry && isRefining
      ? phraseInTurn(refinementsFor(entry, row.measure), facts.key, facts.week + turn)
      : (entry?.cue ?? 'Same set-up, same path, every rep.')
  const isNamed = facts.phaseWeek === 1 || row.tag === 'k'
  const easier = entry?.regression && isNamed ? easierForm(entry.regression) : ''
  return fitSentences([technique, easier || effort(row, facts)], 200)
}

function easierForm(regression: string): string {
  return `Too hard? ${sentenceCase(exerciseById(regression)?.name ?? regression)}.`
}

/** Only lifts that lead say how hard; a line under every exercise would be read under none. */
function effort(row: WeekRow, { key, phase, week }: WeekFacts): string {
  const turn = week + Number(row.slot.charAt(1)) + Number(row.slot.slice(3))
  if (row.role === 'power') return phraseInTurn(FAST, key, turn)
  const leads = row.tag !== 'M' || row.slot.endsWith('s1')
  if (row.role !== 'main' || !leads || row.measure !== 'reps') return ''
  if (phase === 'deload') return phraseInTurn(LIGHT, key, turn)
  if (phase === 'taper') return ''
  if (backOffOf(row)) return phraseInTurn(TOP_SET, key, turn)
  const { rir, kind } = firstGroup(row)
  if (kind === 'find' || rir === null) return ''
  if (rir > 4) return phraseInTurn(EASY, key, turn)
  if (rir === 0) return 'Stop when the form would change.'
  return phraseInTurn(row.method === 'ladder' ? HARD_OWN_WEIGHT : HARD, key, turn)
}

const FAST = [
  'Stop the set when it slows.',
  'Every rep as fast as the first.',
  'Full rest, then full speed.',
] as const

const LIGHT = [
  'Light, exact, quick.',
  'Few sets, all of the care.',
  'Easy, with an exact path.',
] as const

const EASY = ['Easy on purpose: make it fast.', 'Speed is the measure today.'] as const

const TOP_SET = [
  'Full rest before the top set; the lighter ones follow quicker.',
  'The top set is one set: make it look like the warm-up.',
  'Take weight off after the top set and keep the speed.',
] as const

const HARD = [
  'Stop the last set with {{rir}} good reps left.',
  'Rest fully; each set deserves it.',
  'Same weight for every set, {{rir}} reps in reserve in the last.',
  'Same set-up before every set.',
] as const

const HARD_OWN_WEIGHT = [
  'Stop the last set with {{rir}} good reps left.',
  'Rest fully; each set deserves it.',
  'Only full reps count; keep {{rir}} of them for later.',
] as const
