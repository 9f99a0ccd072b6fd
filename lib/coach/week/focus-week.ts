import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import type { WeekFacts } from './week-facts'

/** One sentence: what to pay attention to this week. */
export function focusWeek(facts: WeekFacts): string {
  return phraseInTurn(focusesFor(facts), `${facts.key}/focus`, facts.week)
}

type Sentences = readonly [string, ...string[]]

function focusesFor({ phase, place, rir, hasTest }: WeekFacts): Sentences {
  if (phase !== 'accumulation') return hasTest ? BEFORE_A_TEST : LATER_FOCUS[phase]
  if (place === 'first' && (rir ?? 4) >= 3) return FIRST_WEEK
  return place === 'last' ? LAST_WEEK : MIDDLE_WEEK
}

const FIRST_WEEK: Sentences = [
  'Find weights that feel almost too easy and learn the order of each day.',
  'Set the starting weights, film one set of each main lift, and keep every rep the same.',
  'Start lower than you think; the weeks ahead will use the room.',
]

const MIDDLE_WEEK: Sentences = [
  'Same lifts, same order; the load may rise, the form may not change.',
  'Make the first rep of each set look like the last one.',
  'Rest the full time, so that the last set is as good as the first.',
  'Control the way down, be quick on the way up.',
  'Look at last week’s page before the first set and beat it by a little.',
  'Keep an honest count of the reps you have left.',
]

const LAST_WEEK: Sentences = [
  'The hardest week of this phase: warm up with care and give the main lifts your best.',
  'Push the main lifts as planned, then stop; that is enough.',
  'Hard sets with clean form; nothing is gained by one rep too many.',
]

const BEFORE_A_TEST: Sentences = [
  'Arrive rested: little work, quick reps, then the test.',
  'Keep the feel of heavy weight without the fatigue, then test on the last day.',
]

const LATER_FOCUS: Record<Exclude<WeekFacts['phase'], 'accumulation'>, Sentences> = {
  intensification: [
    'Heavier weight, fewer reps: brace before each one as if it were the only one.',
    'Quality over count: every rep should move with intent.',
    'Long rests and tight set-ups; the supporting work stays in the background.',
    'Treat the warm-up sets like the heavy ones, so that the heavy ones feel familiar.',
  ],
  realization: [
    'Heavy, few and fresh: the supporting work only keeps you moving.',
    'Show what the weeks before have built, one clean rep at a time.',
    'Same ritual before each heavy rep: feet, breath, brace, go.',
  ],
  taper: [
    'Little work, quick reps, and out of the door.',
    'Keep the feel of heavy weight, leave the fatigue.',
    'Move well, stop early, finish fresh.',
  ],
  deload: [
    'Move well, stop early, leave with energy.',
    'Same lifts, less of everything; use the spare time for technique.',
    'Let the last weeks sink in; nothing here should feel hard.',
  ],
}
