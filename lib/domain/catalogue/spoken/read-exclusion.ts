import { tokensOf } from '@/lib/domain/catalogue/names'
import { translated } from './read-name'

/** The ways to understand what is to be left out, best first: as it is, in English, and without "no" and "anything". */
export function readExclusion(text: string): string[] {
  const tokens = tokensOf(text)
  const kept = tokens.filter((token) => !fillers.has(token))
  const plain = kept.map((token) => ofDoing[token] ?? token).join(' ')
  const ways = [text, translated(text), kept.join(' '), translated(kept.join(' ')), plain]
  return [
    ...new Set(ways.filter((words) => words !== undefined && words.trim() !== '')),
  ] as string[]
}

/** Whether a name's words have all that is to be left out, wherever it stands: "machine press", "Machine chest press". */
export function hasAllWords(name: readonly string[], words: string): boolean {
  const wanted = tokensOf(words)
  return wanted.length > 1 && wanted.every((token) => name.includes(token))
}

const fillers = new Set(
  `no not never nothing avoid skip hate without any anything all every everything kind of type like stuff exercise
  movement move work variation please the a an do dont with involving that need my regular normal standard classic
  conventional`.split(/\s+/),
)

/** "No benching" is no bench press. */
const ofDoing: Partial<Record<string, string>> = {
  squatting: 'squat',
  benching: 'bench',
  deadlifting: 'deadlift',
  pressing: 'press',
  rowing: 'row',
  curling: 'curl',
  lunging: 'lunge',
  dipping: 'dip',
  planking: 'plank',
  swinging: 'swing',
  snatching: 'snatch',
  cleaning: 'clean',
  crunching: 'crunch',
  shrugging: 'shrug',
}
