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

/**
 * Every day in one sentence: how its leading lift is trained, and what the rest is for. While there are others, no
 * turn of phrase stands over two days of a week.
 */
export function focusDays(days: readonly Day[], facts: WeekFacts): string[] {
  const said = new Set<string>()
  return days.map((day) => {
    const options = inTurn(day, facts)
    const focus = options.find((text) => !said.has(shapeOf(text, day))) ?? options[0]
    if (focus === undefined) return baseFocus(day.focus)
    said.add(shapeOf(focus, day))
    return focus
  })
}

/** What fits of what may be said, beginning with the phrase whose turn it is. */
function inTurn(day: Day, facts: WeekFacts): string[] {
  const options = focusesFor(day, facts).filter((text) => text.length <= LONGEST)
  const [first, ...rest] = options
  if (!first) return []
  const turn = facts.week + DAY_APART * day.day
  const chosen = phraseInTurn([first, ...rest], `${facts.key}/day-focus`, turn)
  const place = options.indexOf(chosen)
  return [...options.slice(place), ...options.slice(0, place)]
}

const DAY_APART = 2

/** A sentence without the names of the day's lifts. */
function shapeOf(text: string, { rows }: Day): string {
  const names = rows.map(({ exercise_id }) => liftName(exercise_id).toLowerCase())
  const longestFirst = [...names].sort((one, other) => other.length - one.length)
  const bare = longestFirst.reduce((rest, name) => rest.replaceAll(name, '_'), text.toLowerCase())
  return bare.replace(/_(, _)*( and _)?/g, '_')
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
  const isFirst = day.rows[0] === lead
  const others = restOf(day, lead)
  return [
    ...leadFocuses(lead, lift, facts, isFirst),
    ...(others ? togetherFocuses(lift, others, isFirst) : aloneFocuses(lift, isFirst)),
  ]
}

const RECOVERY: Sentences = [
  'Easy movement and a steady trunk; nothing here should leave a trace.',
  'Move, breathe, hold. You should leave with more energy than you brought.',
]

function testFocuses({ rows }: Day): string[] {
  const names = [...new Set(rows.map(({ exercise_id }) => liftName(exercise_id)))]
  const lifts = joinWords(names)
  return [
    `Today counts: ${lifts}, ${names.length > 1 ? 'in this order, ' : ''}with long rests.`,
    `Show what the weeks have built in the ${lifts}.`,
  ]
}

function leadFocuses(
  { tag, method, groups }: WeekRow,
  lift: string,
  { week }: WeekFacts,
  isFirst: boolean,
): string[] {
  // Without a bar a heavy slot is trained in a range.
  if (groups.every(({ pct_1rm }) => pct_1rm === null)) return plainFocuses(tag, method, lift)
  switch (tag) {
    case 'H':
      return [
        `The heavy ${lift} of the week; all else on the page is support.`,
        isFirst
          ? `Heavy ${lift} first, and fresh.`
          : `Heavy ${lift}, as fresh as you can come to it.`,
        `Long rests for the ${lift}, short ones for what is small.`,
      ]
    case 'V':
      return [
        `Volume in the ${lift}: work that the heavy day draws on.`,
        `Many good sets of the ${lift}, none of them a fight.`,
      ]
    case 'L':
      return [
        `A light ${lift}, quick and exact.`,
        `The ${lift} is easy today and practised all the more carefully.`,
      ]
    case 'B':
    case 'B1':
      return [
        week > 1
          ? `The ${lift} leads, one clean step at a time; the rest rounds the day off.`
          : `Meet the ${lift}; the weight is the least of it today.`,
        isFirst
          ? `${sentenceCase(lift)} first, while you can think about every rep.`
          : `Think about every rep of the ${lift}.`,
        `The same set-up for every set of the ${lift}.`,
      ]
    default:
      return plainFocuses(tag, method, lift)
  }
}

function plainFocuses(tag: WeekRow['tag'], method: WeekRow['method'], lift: string): string[] {
  if (tag === 'k')
    return [`The ${lift} opens the day, fresh and clean.`, `Practice first: the ${lift}.`]
  if (tag === 'p')
    return [
      `Quick before strong: the ${lift} opens the day.`,
      `Speed while it lasts: the ${lift} is over when it slows.`,
    ]
  return method === 'ladder'
    ? [`Own weight, full range: the ${lift} leads.`, `Count only clean reps of the ${lift}.`]
    : [`The ${lift} leads and gets the longest rests.`, `Even reps in the ${lift}, first to last.`]
}

function togetherFocuses(lift: string, others: string, isFirst: boolean): string[] {
  const Lift = sentenceCase(lift)
  return [
    isFirst ? `${Lift} while you are fresh, then ${others}.` : `${Lift}, then ${others}.`,
    `The ${lift} sets the tone; what follows is ${others}.`,
    `Give most to the ${lift}, and what it leaves to ${others}.`,
    `A day of two halves: the ${lift}, and after it ${others}.`,
    `Once the ${lift} is done, settle into ${others}.`,
    `${Lift} with care, ${others} with patience.`,
  ]
}

function aloneFocuses(lift: string, isFirst: boolean): string[] {
  return [
    isFirst ? `Start with the ${lift} and keep the rest brisk.` : `The ${lift} counts most today.`,
    `Take your time with the ${lift}; the small work is quick.`,
    `One thing to do well today: the ${lift}.`,
  ]
}

/** Two or three of the other lifts after the leading one, by name. */
function restOf({ rows }: Day, lead: WeekRow): string {
  const names = rows
    .slice(rows.indexOf(lead) + 1)
    .filter(({ role }) => role === 'main' || role === 'secondary')
    .map(({ exercise_id }) => liftName(exercise_id))
  return joinWords([...new Set(names)].slice(0, 3))
}
