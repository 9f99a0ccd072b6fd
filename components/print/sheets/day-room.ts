import type { DayRoom } from './pack-days'
import type { RowWords } from './row-words'

/** How many signs stand on a line of each kind, narrow enough that none is guessed too short. */
const SIGNS = { name: 29, work: 39, below: 42, across: 150, words: 135 }
/** How high a line of each kind is, mm. */
const LINE = { name: 3.9, work: 3.75, below: 3.4, across: 3.12, words: 3.9 }

/** The room that a day's rows need at least, mm; a note may stand between its title and its table. */
export function dayRoom(rows: readonly RowWords[], note: string): DayRoom {
  return {
    head:
      14.4 +
      wordsRoom(note) +
      rows.reduce((sum, { notes, finds }) => sum + acrossRoom(notes, finds), 0),
    rows: rows.map(rowRoom),
  }
}

/** A week's or a day's own words, with the space beside them, mm. */
export function wordsRoom(text: string): number {
  return text === '' ? 0 : 2 + Math.ceil(text.length / SIGNS.words) * LINE.words
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
  // "My weight", and the line to write it on.
  const signs = notes.join(' ').length + (finds ? 34 : 0)
  return signs === 0 ? 0 : 1.1 + Math.ceil(signs / SIGNS.across) * LINE.across
}
