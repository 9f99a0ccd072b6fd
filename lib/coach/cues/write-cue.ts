import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { easierForm } from '@/lib/domain/catalogue/plain-cue'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import type { CueExercise } from '@/lib/domain/contract/cue-line'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import { refinementsFor } from './pattern-cues'

interface Place {
  /** What tells this athlete's program from another's. */
  key: string
  /** Differs between blocks, and between exercises that could otherwise be refined alike. */
  turn: number
  /** Characters. */
  longest: number
}

/**
 * What to think of in a set, for as long as a block lasts. Of an exercise that is new, the catalogue's own cue, with the
 * easier form where there is one; later blocks refine it. Main lifts add a word about how hard.
 */
export function writeCue(exercise: CueExercise, { key, turn, longest }: Place): string {
  const entry = catalogueEntry(exercise.exercise_id)
  const easier = exercise.isNew || exercise.tag === 'k' ? easierForm(entry.regression) : ''
  if (easier) return fitSentences([entry.cue, easier], 200)
  const refined = phraseInTurn(refinementsFor(entry, exercise.measure), key, turn)
  return fitSentences([entry.cue, exercise.isNew ? effort(exercise, key, turn) : refined], longest)
}

/** Only lifts that lead say how hard; a line under every exercise would be read under none. */
function effort({ tag, measure, method, isTopped }: CueExercise, key: string, turn: number) {
  if (tag === 'p') return phraseInTurn(FAST, key, turn)
  if (!isMainTag(tag) || measure !== 'reps') return ''
  if (tag === 'L') return phraseInTurn(EASY, key, turn)
  if (isTopped) return phraseInTurn(TOP_SET, key, turn)
  return phraseInTurn(method === 'ladder' ? HARD_OWN_WEIGHT : HARD, key, turn)
}

const FAST = [
  'Stop the set when it slows.',
  'Every rep as fast as the first.',
  'Full rest, then full speed.',
] as const

const EASY = ['Easy on purpose: make it fast.', 'Speed is the measure here.'] as const

const TOP_SET = [
  'Full rest before the top set; the lighter ones follow quicker.',
  'The top set is one set: make it look like the warm-up.',
  'Take weight off after the top set and keep the speed.',
] as const

const HARD = [
  'Rest fully; each set deserves it.',
  'Same set-up before every set.',
  'Stop the set when a rep would look different.',
] as const

const HARD_OWN_WEIGHT = [
  'Rest fully; each set deserves it.',
  'Only full reps count.',
  'Stop the set when a rep would look different.',
] as const
