import type { DayFacts } from '@/components/day/day-facts'
import { rowSentences } from '@/components/day/row-sentences'
import { hostOf, restOf } from '@/components/sheet/rest-words'
import type { ExerciseGroup, NumberedExercise } from '@/lib/domain/program/number-exercises'
import { formatList, NBSP } from '@/lib/domain/words/format'
import {
  formatPart,
  formatReserve,
  formatWork,
  prescribeExercise,
} from '@/lib/domain/words/prescription'
import { besideRanges } from '@/lib/domain/words/progression/shared-rule'
import { type SetLine, setLines } from '@/lib/domain/words/set-lines'
import { rampWords } from '@/lib/domain/words/warm-up-words'
import { withinSentence } from '@/lib/domain/words/within-sentence'

/** What is printed of an exercise beside its cells. */
export interface RowWords {
  number: string
  name: string
  /** `4 × 6 @ 72 % · RIR 4 · 3:00`; one line for each part that has a name. */
  work: string[]
  /** The ramp, and what a range takes next; may be empty. */
  below: string
  /** Across the table: how it is done today, and what was asked to be printed too; may be empty. */
  notes: string[]
  /** Whether it alternates with the row below. */
  joined: boolean
  /** Whether its weight is to be found today. */
  finds: boolean
}

/** What may be printed with every exercise, or left out. */
export interface Extras {
  cues: boolean
  alternatives: boolean
}

/** The words of each row of a day, superset by superset. */
export function rowWords(group: ExerciseGroup, facts: DayFacts, extras: Extras): RowWords[] {
  return group.members.map((member, place) =>
    wordsOf(member, { group, last: place === group.members.length - 1, facts, extras }),
  )
}

interface Place {
  group: ExerciseGroup
  last: boolean
  facts: DayFacts
  extras: Extras
}

function wordsOf({ exercise, number }: NumberedExercise, { group, last, facts, extras }: Place) {
  const { names, units, week, exercises } = facts
  const value = prescribeExercise(exercise)
  const rest = restOf(exercise, group, last, hostOf(exercise, exercises, names))
  const { warm_up, measure, exercise_id } = exercise
  const lines = setLines(value.parts)
  const named = lines.some(({ name }) => name)
  const said = rowSentences(exercise, units, week)
  const side = names[exercise_id]?.unilateral ? ' each side' : ''
  const work = [formatWork(value) + side, formatReserve(value.rir), rest]
  const below = [
    named && side.trim(),
    warm_up.length > 0 && rampWords(warm_up, measure, units),
    said && besideRanges(exercise, units, week.week),
  ]
  return {
    number,
    name: nameOf(exercise_id, names),
    work: named ? namedLines(lines, rest) : [work.filter(Boolean).join(' · ')],
    below: below.filter(Boolean).join(' · '),
    notes: [
      said?.today ?? '',
      extras.cues ? (exercise.cue ?? '') : '',
      extras.alternatives ? insteadOf(exercise.alternatives, names) : '',
    ].filter(Boolean),
    joined: group.superset && !last,
    finds: exercise.sets[0]?.kind === 'find',
  }
}

function namedLines(lines: readonly SetLine[], rest: string | null): string[] {
  const said = lines.map(lineOf)
  return rest ? [...said.slice(0, -1), `${said.at(-1)} · ${rest}`] : said
}

/** `Top set 1 × 3 @ 87 % · RIR 2`: weights stand in the cells. */
function lineOf({ name, part }: SetLine): string {
  if (part.kind === 'find') return part.sets > 1 ? `${name}, up to ${part.sets} sets` : name
  // An attempt is one repetition, and nothing is left after it.
  if (part.kind === 'test' && part.amount === '1')
    return part.pct === null ? name : `${name} ${part.pct}${NBSP}%`
  return [`${name} ${formatPart(part)}`, formatReserve(part.rir)].filter(Boolean).join(' · ')
}

function insteadOf(alternatives: readonly string[], names: DayFacts['names']): string {
  if (alternatives.length === 0) return ''
  const others = alternatives.map((id) => withinSentence(nameOf(id, names)))
  return `Taken? ${formatList(others)}.`
}

function nameOf(id: string, names: DayFacts['names']): string {
  return names[id]?.name ?? id
}
