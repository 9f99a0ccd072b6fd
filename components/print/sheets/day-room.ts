import type { DayRoom } from './pack-days'
import type { RowWords } from './row-words'

/** How many signs stand on a line of each kind, narrow enough that none is guessed too short. */
const SIGNS = { name: 29, work: 39, below: 42, across: 150 }
/** How high a line of each kind is, mm. */
const LINE = { name: 3.9, work: 3.75, below: 3.4, across: 3.15 }

/** The room that a day's rows need at least, mm; `lines` of words stand between its title and its table. */
export function dayRoom(rows: readonly RowWords[], lines: number): DayRoom {
  return {
    head:
      17.2 +
      lines * 3.9 +
      rows.reduce((sum, { notes, finds }) => sum + acrossRoom(notes, finds), 0),
    rows: rows.map(rowRoom),
  }
}

/** How many lines a text takes on paper, across a sheet. */
export function linesAcross(text: string): number {
  return text === '' ? 0 : Math.ceil(text.length / SIGNS.across)
}

function rowRoom({ name, work, below }: RowWords): number {
  const lines = (text: string, kind: keyof typeof SIGNS) => Math.ceil(text.length / SIGNS[kind])
  return (
    1.4 +
    lines(name, 'name') * LINE.name +
    work.reduce((sum, line) => sum + lines(line, 'work') * LINE.work, 0) +
    lines(below, 'below') * LINE.below
  )
}

function acrossRoom(notes: readonly string[], finds: boolean): number {
  const text = notes.join(' ')
  if (text === '' && !finds) return 0
  return 0.4 + Math.max(1, linesAcross(text)) * LINE.across
}
