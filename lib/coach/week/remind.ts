import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import type { Level, Limitation } from '@/lib/domain/vocabulary'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import { joinWords } from '@/lib/coach/wording/join-words'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import type { Sentences } from '@/lib/coach/wording/sentences'

/** The last sentence of a week's note: every third week of the athlete's limits, if there are any; else of their level. */
export function remind(
  block: WeekBlock,
  { key, week, phase, isFinal, hasTest, hasBar }: WeekFacts,
): string {
  if (isFinal && !hasTest) return phraseInTurn(LAST_WORDS, `${key}/last`, 0)
  const joints = block.athlete.limitations.flatMap((name) => JOINTS[name] ?? [])
  if (joints.length > 0 && week % 3 === 1) {
    const named = joinWords(joints)
    return phraseInTurn(
      [
        `Keep to a range that is comfortable for your ${named}, and swap what is not.`,
        `Your ${named} ${joints.length > 1 ? 'decide' : 'decides'} how far each rep goes; all else comes second.`,
        `If your ${named} ${joints.length > 1 ? 'object' : 'objects'} to an exercise, swap it rather than bargain with it.`,
      ],
      `${key}/limits`,
      Math.floor(week / 3),
    )
  }
  if (phase === 'deload' || phase === 'taper') return ''
  const level = block.athlete.fitness_level
  const reminders = hasBar ? [...REMINDERS[level], WITH_A_BAR[level]] : REMINDERS[level]
  return phraseInTurn(reminders as Sentences, `${key}/reminder`, week)
}

const LAST_WORDS: Sentences = [
  'Write down what you reach: it is where the next program begins.',
  'Keep this page. The next plan starts from these numbers.',
  'When it is done, take a few easy days before you begin again.',
]

const JOINTS: Partial<Record<Limitation, string>> = {
  shoulder: 'shoulder',
  lower_back: 'lower back',
  knee: 'knee',
  hip: 'hip',
  ankle_foot: 'ankle or foot',
  wrist: 'wrist',
  elbow: 'elbow',
  neck: 'neck',
}

const WITH_A_BAR: Record<Level, string> = {
  beginner: 'Small plates are your friends: the smallest step is enough.',
  intermediate: 'Load the bar before you rest, so that the rest is a rest.',
  advanced: 'Film the heaviest set from the same spot each week and compare.',
}

const REMINDERS: Record<Level, Sentences> = {
  beginner: [
    'Missed a day? Do it tomorrow and carry on in order.',
    'The same exercises again and again are the point: that is how they become yours.',
    'Ask somebody to watch a set, or film one from the side.',
    'Breathe in before the rep, hold firm through the hard part, breathe out at the top.',
    'Leave when the page is full; more is not better yet.',
    'Take the rests by the clock, not by mood.',
  ],
  intermediate: [
    'Keep the rests honest; short rests make the numbers lie.',
    'If a day was poor, repeat nothing: the week carries on.',
    'The supporting work matters, but never at the cost of the next main lift.',
    'When a lift stalls, look at sleep and food before you look at the plan.',
    'Note the set that felt best, and what you did differently.',
    'Use the same set-up for every set, down to where your hands are.',
    'Two days in a row are fine; hard weeks without sleep are not.',
  ],
  advanced: [
    'You know your tells: the grind, the shift, the held breath. Stop one before them.',
    'Keep the warm-up the same every time, so that you can read it.',
    'Spend the effort where the plan puts it and be stingy elsewhere.',
    'If two sessions in a row feel flat, take a step off and keep the sets.',
    'The fatigue is planned; what is not planned is hurry.',
    'Accessories end well before they cost you the next day.',
  ],
}
