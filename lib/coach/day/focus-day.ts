import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { leadOf, type WeekRow } from '@/lib/coach/facts/lead-row'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import { joinWords } from '@/lib/coach/wording/join-words'
import { liftName } from '@/lib/coach/wording/lift-name'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import { sentenceCase } from '@/lib/coach/wording/sentence-case'
import type { Sentences } from '@/lib/coach/wording/sentences'
import { baseFocus } from './base-focus'

type Day = WeekBlock['days'][number]

const LONGEST = 150

/** One sentence: how the day's leading lift is trained, and what the rest is for. */
export function focusDay(day: Day, facts: WeekFacts): string {
  const key = `${facts.key}/day-focus/${day.day}`
  const options = focusesFor(day, facts).filter((text) => text.length <= LONGEST)
  const [first, ...rest] = options
  return first ? phraseInTurn([first, ...rest], key, facts.week) : baseFocus(day.focus)
}

function focusesFor(day: Day, facts: WeekFacts): string[] {
  if (day.kind === 'recovery') return [...RECOVERY]
  const lead = leadOf(day.rows)
  if (!lead) return []
  const lift = liftName(lead.exercise_id)
  if (day.kind === 'test') return testFocuses(day)
  if (facts.phase === 'taper')
    return [
      `The ${lift} for feel, and home early.`,
      `A short ${lift} session that leaves you fresher than it found you.`,
      `Touch the ${lift}, keep the speed, save the rest.`,
    ]
  if (facts.phase === 'deload')
    return [
      `${sentenceCase(lift)} day, the easy version.`,
      `The usual ${lift} day at half the work.`,
      `Practise the ${lift}; leave the effort for next week.`,
    ]
  const others = restOf(day, lead)
  return [...leadFocuses(lead, lift, facts), ...(others ? togetherFocuses(lift, others) : [])]
}

const RECOVERY: Sentences = [
  'Easy movement and a steady trunk; nothing here should leave a trace.',
  'Move, breathe, hold. You should leave with more energy than you brought.',
]

function testFocuses({ rows }: Day): string[] {
  const lifts = joinWords([...new Set(rows.map(({ exercise_id }) => liftName(exercise_id)))])
  return [
    `Today counts: ${lifts}, in this order, with long rests.`,
    `Show what the weeks have built in the ${lifts}.`,
  ]
}

function leadFocuses(
  { tag, method, groups }: WeekRow,
  lift: string,
  { week }: WeekFacts,
): string[] {
  // Without a bar a heavy slot is trained in a range.
  if (groups.every(({ pct_1rm }) => pct_1rm === null)) return plainFocuses(tag, method, lift)
  switch (tag) {
    case 'H':
      return [
        `The heavy ${lift} of the week; everything after it is support.`,
        `Heavy ${lift} first, and fresh.`,
      ]
    case 'V':
      return [`Volume in the ${lift}: work that the heavy day draws on.`]
    case 'L':
      return [`A light ${lift} between heavy days, quick and exact.`]
    case 'B':
    case 'B1':
      return [
        week > 1
          ? `The ${lift} goes up a step; the rest rounds the day off.`
          : `Meet the ${lift}; the weight is the least of it today.`,
        `${sentenceCase(lift)} first, while you can think about every rep.`,
      ]
    default:
      return plainFocuses(tag, method, lift)
  }
}

function plainFocuses(tag: WeekRow['tag'], method: WeekRow['method'], lift: string): string[] {
  if (tag === 'p') return [`Quick before strong: the ${lift} opens the day.`]
  return method === 'ladder'
    ? [`Own weight, full range: the ${lift} leads.`]
    : [`The ${lift} leads and gets the longest rests.`]
}

function togetherFocuses(lift: string, others: string): string[] {
  return [
    `${sentenceCase(lift)} while you are fresh, then ${others}.`,
    `The ${lift} sets the tone; what follows is ${others}.`,
  ]
}

/** Two or three of the other lifts, by name. */
function restOf({ rows }: Day, lead: WeekRow): string {
  const names = rows
    .filter((row) => row !== lead && (row.role === 'main' || row.role === 'secondary'))
    .map(({ exercise_id }) => liftName(exercise_id))
  return joinWords([...new Set(names)].slice(0, 3))
}
