import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { baseFocus } from './base-focus'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { liftName } from '@/lib/coach/wording/lift-name'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import type { WeekFacts } from './week-facts'

type Day = WeekBlock['days'][number]
type Sentences = readonly [string, ...string[]]

/** One sentence: what leads the day and what the rest is for. */
export function focusDay(day: Day, facts: WeekFacts): string {
  const turn = facts.week + day.day
  const key = `${facts.key}/day-focus`
  if (day.kind === 'recovery') return phraseInTurn(RECOVERY_FOCUS, key, turn)
  if (day.kind === 'test') return 'Work up to your best clean set, then call it a program.'
  const base = baseFocus(day.focus)
  const row =
    day.rows.find(({ role }) => role === 'main') ??
    day.rows.find(({ role }) => role === 'secondary') ??
    day.rows[0]
  const lead = row ? liftName(row.exercise_id) : 'first lift'
  return phraseInTurn(
    [
      `${base}. The ${lead} comes first, while you are fresh; the rest supports it.`,
      `${base}, led by the ${lead}.`,
      `${base}. Give the ${lead} your attention, then work on at a steady pace.`,
      `${base}: the ${lead} sets the tone, the small exercises round it off.`,
      `${base}. Put the best of the day into the ${lead}.`,
    ],
    key,
    turn,
  )
}

const RECOVERY_FOCUS: Sentences = [
  'Easy movement and a steady trunk; nothing here should leave a trace.',
  'Move, breathe, hold. You should leave with more energy than you brought.',
]

/** What to arrange before the first set: order, pairs, rests, time. Test and recovery days say their own. */
export function noteDay(day: Day, facts: WeekFacts): string {
  const key = `${facts.key}/day-note`
  const turn = facts.week * 2 + day.day
  if (day.kind === 'recovery') return phraseInTurn(RECOVERY_NOTES, key, turn)
  if (day.kind === 'test') return phraseInTurn(TEST_NOTES, key, turn)
  return fitSentences(
    [
      order(day, key, turn),
      setting(day, facts, key, turn),
      turn % 3 === 0 ? phraseInTurn(TIME_NOTES, key, turn) : '',
    ],
    320,
  )
}

const RECOVERY_NOTES: Sentences = [
  'Plan {{minutes}} minutes. Stop while it still feels pleasant; a walk afterwards fits well.',
  'Keep it to {{minutes}} minutes and keep talking pace. If you feel worn out, take the day off instead.',
]

const TEST_NOTES: Sentences = [
  'Warm up in small steps, rest long before the heavy tries, and stop at the first rep that is not clean.',
  'Take few steps to the top, with full rests between them. One honest try is worth more than three hurried ones.',
]

const TIME_NOTES: Sentences = [
  'Plan {{minutes}} minutes.',
  'With the rests as written it takes {{minutes}} minutes.',
  '{{minutes}} minutes, warm-up included.',
]

function order(day: Day, key: string, turn: number): string {
  const paired = day.rows.some(({ superset }) => superset !== null)
  const fast = day.rows.some(({ role }) => role === 'power')
  if (fast && turn % 2 === 0) return phraseInTurn(FAST_NOTES, key, turn)
  if (paired) return phraseInTurn(PAIR_NOTES, key, turn)
  return fast ? phraseInTurn(FAST_NOTES, key, turn) : ''
}

const FAST_NOTES: Sentences = [
  'The fast work comes first and ends when it slows down.',
  'Jump, throw or pull as fast as you can, rest until you could do it again, then repeat.',
  'Speed before strength: no fast rep is done tired.',
]

const PAIR_NOTES: Sentences = [
  'Letters share a rest: one set of the first, one of the second, then rest.',
  'Set up both stations of a pair before its first round.',
  'In a pair, walk straight from one exercise to the other and take the rest after both.',
  'Exercises with the same letter alternate; the rest comes after the second.',
]

function setting(day: Day, { phase, load }: WeekFacts, key: string, turn: number): string {
  if (phase === 'deload') return phraseInTurn(LIGHT_NOTES, key, turn)
  if (phase === 'taper') return phraseInTurn(TAPER_NOTES, key, turn)
  const hasRamp = day.rows.some(({ ramp }) => ramp > 0)
  if (hasRamp && load === 'bar' && turn % 2 === 1) return phraseInTurn(RAMP_NOTES, key, turn)
  return phraseInTurn(load === 'effort' ? BODY_NOTES : LOADED_NOTES, key, turn)
}

const LIGHT_NOTES: Sentences = [
  'Same lifts, fewer sets, nothing near hard.',
  'Short and easy: polish the set-up and go home.',
  'Let every rep be a good example of itself.',
]

const TAPER_NOTES: Sentences = [
  'A few quick sets and you are done.',
  'Short on purpose; leave while you want more.',
]

const RAMP_NOTES: Sentences = [
  'Climb the warm-up sets without hurry; they are where you find today’s groove.',
  'Let the last warm-up set decide whether today’s weight stands.',
  'Warm-up sets are practice: same set-up, same breath, same path.',
]

const LOADED_NOTES: Sentences = [
  'Put the weights for the whole day within reach before you begin.',
  'Start the clock when the set ends, not when you feel ready.',
  'If something is taken, swap the order of the small exercises, never of the first.',
  'Keep your hands, feet and bench where they were last time.',
]

const BODY_NOTES: Sentences = [
  'Clear some floor and have a wall or a chair within reach.',
  'Start the clock when the set ends, not when you feel ready.',
  'Shoes that grip, and enough room to lie down with your arms out.',
]
