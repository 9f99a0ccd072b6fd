import { rowSentences } from '@/components/day/row-sentences'
import { numberExercises } from '@/lib/domain/program/number-exercises'
import type { Exercise, Week } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { formatRange } from '@/lib/domain/words/format'
import { besideRanges, RANGES_RULE } from '@/lib/domain/words/progression/shared-rule'
import { weekdayWords } from '@/lib/domain/words/words'

/** What next time depends on, and for which rows. */
export interface NextTimeRule {
  /** `Mon 2–4, Thu 3A` */
  rows: string
  sentence: string
}

interface Row {
  day: string
  /** Among the day's rows, from 0. */
  place: number
  number: string
}

/** What next time depends on, of every row of a week: what several share is said once. */
export function nextTimes(week: Week, units: Units): NextTimeRule[] {
  const rules = new Map<string, Row[]>()
  for (const { weekday, exercises } of week.workouts) {
    const members = numberExercises(exercises).flatMap((group) => group.members)
    for (const [place, { exercise, number }] of members.entries()) {
      const sentence = sentenceOf(exercise, units, week)
      if (!sentence) continue
      const row = { day: weekdayWords[weekday].short, place, number }
      rules.set(sentence, [...(rules.get(sentence) ?? []), row])
    }
  }
  return [...rules].map(([sentence, rows]) => ({ rows: rowWords(rows), sentence }))
}

function sentenceOf(exercise: Exercise, units: Units, week: Week): string | undefined {
  const next = rowSentences(exercise, units, week)?.next
  return next && besideRanges(exercise, units, week.week) !== null ? RANGES_RULE : next
}

function rowWords(rows: readonly Row[]): string {
  const days = [...new Set(rows.map(({ day }) => day))]
  return days
    .map(
      (day) =>
        `${day} ${runsOf(rows.filter((row) => row.day === day))
          .map(runWords)
          .join(', ')}`,
    )
    .join('; ')
}

/** Neighbours of a day. */
function runsOf(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run && run.at(-1)!.place + 1 === row.place) run.push(row)
    else runs.push([row])
  }
  return runs
}

function runWords(run: readonly Row[]): string {
  const [first, last] = [run[0]!.number, run.at(-1)!.number]
  if (first === last) return first
  return /^\d+$/.test(first + last) ? formatRange(Number(first), Number(last)) : `${first}–${last}`
}
