import type { NextTimeRule } from './next-times'

interface Props {
  rules: readonly NextTimeRule[]
  /** What holds for the whole week. */
  more: readonly string[]
}

/** What next time depends on, for all rows of the week, and what holds for all of it; in two columns. */
export function WeekRules({ rules, more }: Props) {
  if (rules.length + more.length === 0) return null
  return (
    <ul className="week-rules" aria-label="Next time">
      {rules.map(({ rows, sentence }) => (
        <li key={sentence}>
          <b>{rows}.</b> {sentence}
        </li>
      ))}
      {more.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

/** Signs on a line of a column, and how high a line is, mm. */
const SIGNS = 98
const LINE = 3.1

/** How high they stand, mm. */
export function rulesRoom(rules: readonly NextTimeRule[], more: readonly string[]): number {
  const texts = [...rules.map(({ rows, sentence }) => `${rows}. ${sentence}`), ...more]
  const lines = texts.reduce((sum, text) => sum + Math.ceil(text.length / SIGNS), 0)
  if (texts.length === 0) return 0
  return 4.6 + (Math.ceil(lines / 2) + 1) * LINE
}
