import { z } from 'zod'

const OPEN = '<athlete_words>'
const CLOSE = '</athlete_words>'

/** What an athlete wrote, as prompts carry it: escaped, delimited and last, so that nothing in it can pass for a part of the prompt. */
export function renderAthleteWords(words: object): string {
  return `${OPEN}\n${JSON.stringify(words).replaceAll('<', '\\u003c')}\n${CLOSE}`
}

const wordsSchema = z.object({ goal: z.string(), notes: z.string() })

/** Reads back the goal and the notes; null where a prompt has none. Throws a ZodError or SyntaxError for unsound ones. */
export function readAthleteWords(prompt: string): { goal_raw: string; notes: string } | null {
  const start = prompt.indexOf(OPEN)
  const end = prompt.indexOf(CLOSE, start)
  if (start < 0 || end < 0) return null
  const { goal, notes } = wordsSchema.parse(JSON.parse(prompt.slice(start + OPEN.length, end)))
  return { goal_raw: goal, notes }
}
