import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { leadOf, type WeekRow } from '@/lib/coach/facts/lead-row'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { liftName } from '@/lib/domain/words/lift-name'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import type { Sentences } from '@/lib/coach/wording/sentences'
import type { RowWords } from './named-row'
import { wordsOfRow } from './row-words'

type Day = WeekBlock['days'][number]

/** Characters of a day's note by how many days a week has: the page is read day by day, and the week is one reply. */
const ROOM = [0, 390, 390, 240, 170, 140, 110, 90]

/**
 * What to do today and what next time depends on, of the lift that leads; of one other row in turn what it is for,
 * how it is done or how it goes on; now and then how two rows share their time. As much of it as there is room for, or for a share of it.
 */
export function noteDay(day: Day, facts: WeekFacts, share = 1): string {
  const turn = facts.week + day.day
  const room = share * (ROOM[facts.days] ?? 100)
  if (day.kind === 'recovery') return phraseInTurn(RECOVERY, `${facts.key}/recovery`, turn)
  const lead = day.kind === 'test' ? day.rows[0] : leadOf(day.rows)
  if (!lead) return ''
  const companions = companionsOf(day, lead, facts)
  const other = companions[turn % Math.max(1, companions.length)]
  const say = (row: WeekRow, what: keyof RowWords, shift = 0) => {
    const words = wordsOfRow(row, facts, day, row === lead)
    const said = words[what] ? what : 'today'
    const [first, ...rest] = (words[said] ?? words.today).filter(({ length }) => length <= room)
    return first ? phraseInTurn([first, ...rest], `${facts.key}/${said}`, turn + shift) : ''
  }
  const isNew = facts.phaseWeek === 1 || turn % 3 === 0
  return fitSentences(
    [
      say(lead, 'today'),
      say(lead, 'next'),
      other ? say(other, ABOUT_ANOTHER[turn % ABOUT_ANOTHER.length] ?? 'today', 1) : '',
      isNew ? order(day, facts, turn) : '',
    ],
    room,
  )
}

const ABOUT_ANOTHER: readonly (keyof RowWords)[] = ['why', 'today', 'why', 'next']

const RECOVERY: Sentences = [
  'Plan {{minutes}} minutes. Stop while it still feels pleasant; a walk afterwards fits well.',
  'Keep it to {{minutes}} minutes and to a pace at which you can talk. Worn out? Then take the day off.',
  'Balance, trunk, easy movement: {{minutes}} minutes, and no set that you would remember tomorrow.',
]

/**
 * Rows that the note may speak of beside the lead: big ones first, each way of training once, three at most. In
 * easy weeks and tests only the other lifts.
 */
function companionsOf({ rows, kind }: Day, lead: WeekRow, { phase }: WeekFacts): WeekRow[] {
  const isEased = phase === 'deload' || phase === 'taper' || kind === 'test'
  const others = rows.filter((row) => row !== lead && (!isEased || row.role !== 'accessory'))
  const sorted = [...others].sort((one, other) => RANK[one.role] - RANK[other.role])
  const wayOf = ({ tag, method, exercise_id }: WeekRow) =>
    isEased ? exercise_id : `${tag}${method}`
  const seen = new Set([wayOf(lead)])
  return sorted.filter((row) => !seen.has(wayOf(row)) && seen.add(wayOf(row))).slice(0, 3)
}

const RANK: Record<WeekRow['role'], number> = {
  main: 0,
  power: 1,
  conditioning: 2,
  secondary: 3,
  accessory: 4,
}

/** Pairs, exercises in another's rests, and fast work before slow: what the page cannot say by itself. */
function order({ rows }: Day, { key }: WeekFacts, turn: number): string {
  const filler = rows.find(({ in_rests_of }) => in_rests_of !== null)
  // A single set has no rests.
  const host = rows.find((row) => row.slot === filler?.in_rests_of && setsOf(row) > 1)
  const pair = pairOf(rows)
  const options = [
    ...(filler && host
      ? [
          `The ${name(filler)} fits into the rests of the ${name(host)}; it costs you no time there.`,
          `Do the ${name(filler)} while you rest from the ${name(host)}, without hurry.`,
        ]
      : []),
    ...(pair
      ? [
          `${sentenceCase(name(pair[0]))} and ${name(pair[1])} take turns: one set each, then rest.`,
          `Set up ${name(pair[0])} and ${name(pair[1])} side by side before the first round.`,
        ]
      : []),
  ]
  const [first, ...rest] = options
  return first ? phraseInTurn([first, ...rest], `${key}/order`, turn) : ''
}

function pairOf(rows: readonly WeekRow[]): [WeekRow, WeekRow] | null {
  for (const [index, row] of rows.entries()) {
    const mate = rows.slice(index + 1).find(({ superset }) => superset && superset === row.superset)
    if (mate) return [row, mate]
  }
  return null
}

function setsOf({ groups }: WeekRow): number {
  return groups.reduce((sum, { sets }) => sum + sets, 0)
}

function name({ exercise_id }: WeekRow): string {
  return liftName(exercise_id)
}
