import { isPartOfName } from '@/lib/domain/catalogue/catalogue'
import { headWords, otherExercises } from '@/lib/domain/listening/lexicon/lifts/exercise-words'
import { everyOf } from '@/lib/domain/listening/read/any-of'
import { spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Span } from '@/lib/domain/listening/read/said'
import { type Token, tokensIn } from '@/lib/domain/listening/read/tokens-in'

const mostWords = 4
const otherNames = everyOf(otherExercises)

export interface Phrase extends Span {
  name: string
}

/** Words of exercises' names with a movement at their end: what "no lunges" means. */
export function phrasesIn(text: string): Phrase[] {
  const others = [...text.matchAll(otherNames)].map((match) => ({
    ...spanOf(match),
    name: match[0],
  }))
  const tokens = tokensIn(text)
  const known: Phrase[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const run = phraseFrom(tokens.slice(at, at + mostWords), text)
    if (!run) continue
    known.push(phraseOf(run, text))
    at += run.length - 1
  }
  const free = known.filter(
    ({ from, to }) => !others.some((other) => from < other.to && to > other.from),
  )
  return [...others, ...free].sort((one, other) => one.from - other.from)
}

/** The longest run that ends in a movement and is some words of an exercise's name. */
function phraseFrom(tokens: Token[], text: string): Token[] | null {
  for (let length = tokens.length; length > 0; length -= 1) {
    const run = tokens.slice(0, length)
    if (!headWords.has(headOf(run)) || !isJoined(run, text)) continue
    const words = text.slice(run[0]!.from, run.at(-1)!.to)
    if (run.length === 1 && run[0]!.key === 'bench') return isBenchRow(run, text) ? null : run
    if (isPartOfName(words)) return run
  }
  return null
}

function headOf(run: Token[]): string {
  const [second, last] = [run.at(-2)?.key ?? '', run.at(-1)!.key]
  return last === 'up' ? `${second}up` : last
}

function isJoined(run: Token[], text: string): boolean {
  return run.every((token, index) => {
    const next = run[index + 1]
    return !next || /^[\s-]$/.test(text.slice(token.to, next.from))
  })
}

/** A bench is furniture before a row, and beside other kit. */
function isBenchRow(run: Token[], text: string): boolean {
  const last = run.at(-1)!
  return (
    /^ (?:row|dip|pull)/i.test(text.slice(last.to)) ||
    /^\W+(?:or |and )?(?:rack|dumbbells?|barbell|bands?|cables?)\b/i.test(text.slice(last.to)) ||
    /\b(?:an?|rack|barbell|dumbbells?)\W+(?:or |and )?$/i.test(text.slice(0, run[0]!.from))
  )
}

/** "Barbell bench" and "bench" mean the bench press. */
function phraseOf(run: Token[], text: string): Phrase {
  const span = { from: run[0]!.from, to: run.at(-1)!.to }
  const key = run.map((token) => token.key).join('')
  const isBench = key === 'bench' || key === 'barbellbench'
  return { ...span, name: isBench ? 'bench press' : text.slice(span.from, span.to) }
}
