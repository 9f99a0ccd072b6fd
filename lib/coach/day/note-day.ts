import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { leadOf, type WeekRow } from '@/lib/coach/facts/lead-row'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { liftName } from '@/lib/coach/wording/lift-name'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import { sentenceCase } from '@/lib/coach/wording/sentence-case'
import type { Sentences } from '@/lib/coach/wording/sentences'
import { wordsOfRow } from './row-words'

type Day = WeekBlock['days'][number]

const LONGEST = 390

/** What to do today and why, and what next time depends on: of the lift that leads, then of another in turn. */
export function noteDay(day: Day, facts: WeekFacts): string {
  const turn = facts.week + day.day
  if (day.kind === 'recovery') return phraseInTurn(RECOVERY, `${facts.key}/recovery`, turn)
  const say = (row: WeekRow, what: 'today' | 'next', shift = 0) =>
    phraseInTurn(wordsOfRow(row, facts, day.kind)[what], `${facts.key}/${what}`, turn + shift)
  const lead = leadOf(day.rows)
  if (!lead) return ''
  const companions = companionsOf(day, lead, facts)
  const other = companions[turn % Math.max(1, companions.length)]
  return fitSentences(
    [
      say(lead, 'today'),
      say(lead, 'next'),
      other ? say(other, turn % 2 === 0 ? 'today' : 'next', 1) : '',
      order(day, facts, turn),
    ],
    LONGEST,
  )
}

const RECOVERY: Sentences = [
  'Plan {{minutes}} minutes. Stop while it still feels pleasant; a walk afterwards fits well.',
  'Keep it to {{minutes}} minutes and to a pace at which you can talk. Worn out? Then take the day off.',
  'Balance, trunk, easy movement: {{minutes}} minutes, and no set that you would remember tomorrow.',
]

/** Rows that the note may speak of beside the lead: big ones first, each way of training once, three at most. */
function companionsOf({ rows }: Day, lead: WeekRow, { phase }: WeekFacts): WeekRow[] {
  const isEased = phase === 'deload' || phase === 'taper'
  const others = rows.filter((row) => row !== lead && (!isEased || row.role === 'main'))
  const sorted = [...others].sort((one, other) => RANK[one.role] - RANK[other.role])
  const seen = new Set([`${lead.tag}${lead.method}`])
  return sorted
    .filter(({ tag, method }) => {
      const kind = `${tag}${method}`
      return !seen.has(kind) && seen.add(kind)
    })
    .slice(0, 3)
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
  const host = rows.find(({ slot }) => slot === filler?.in_rests_of)
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

function name({ exercise_id }: WeekRow): string {
  return liftName(exercise_id)
}
