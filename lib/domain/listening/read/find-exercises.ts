import { catalogue, findExercise } from '@/lib/domain/catalogue/catalogue'
import {
  kitAfterName,
  kitBesideBench,
  numberedNames,
  oftenOther,
  spokenNames,
} from '@/lib/domain/listening/lexicon/lifts/exercise-words'
import { type Token, tokensIn } from './tokens-in'
import type { Mention } from './said'

const mostWords = 6

const vocabulary = new Set([
  ...catalogue.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((each) => tokensIn(each).map(({ key }) => key)),
  ),
  ...Object.keys(spokenNames),
  ...Object.keys(numberedNames),
])

/** The exercises that a sentence names, each by the longest run of words that the catalogue knows. */
export function findExercises(text: string): Mention[] {
  const tokens = tokensIn(text)
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const run = runFrom(tokens, at, text)
    for (let length = run.length; length > 0; length -= 1) {
      const mention = mentionOf(run.slice(0, length), text)
      if (!mention) continue
      found.push(mention)
      at += length - 1
      break
    }
  }
  return found
}

/** Words of exercises' names that stand side by side. */
function runFrom(tokens: Token[], at: number, text: string): Token[] {
  const run: Token[] = []
  for (const token of tokens.slice(at, at + mostWords)) {
    const last = run.at(-1)
    if (!vocabulary.has(token.key)) break
    if (last && !/^[ -]?\(?$|^ & $/.test(text.slice(last.to, token.from))) break
    run.push(token)
  }
  return run
}

function mentionOf(run: Token[], text: string): Mention | null {
  const first = run[0]!
  const to = run.at(-1)!.to
  const key = run.map((token) => token.key).join('')
  if (oftenOther.has(key) || kitAfterName.test(text.slice(to))) return null
  const words = text.slice(first.from, to)
  const rest = numberedNames[key]
  if (rest && !rest.follows.test(text.slice(to)) && !rest.leads?.test(text.slice(0, first.from))) {
    return null
  }
  const entry = findExercise(rest?.name ?? spokenNames[key] ?? words)
  if (!entry || (key === 'bench' && isFurniture(text, first.from, to))) return null
  return { from: first.from, to, words, id: entry.id, name: nameOf(entry, words) }
}

/** The catalogue's name, where a reading has room for it. */
function nameOf({ name }: { name: string }, words: string): string {
  return name.length <= 40 ? name : words.slice(0, 40)
}

const beforeFurniture = new RegExp(
  `\\b(?:an?|adjustable|weight|gym|park|home|(?:${kitBesideBench})\\W+(?:and |& )?(?:an? )?)\\s*(?:flat |weight )?$`,
  'i',
)
const afterFurniture = new RegExp(
  `^(?:es\\b| (?:row|dip|pull|supported|day)|\\W+(?:and |& )?(?:an? |my )?(?:squat |power |pull[- ]up )?(?:${kitBesideBench})\\b)`,
  'i',
)

/** "A bench and a rack" is kit, and a bench row is no bench press. */
function isFurniture(text: string, from: number, to: number): boolean {
  return beforeFurniture.test(text.slice(0, from)) || afterFurniture.test(text.slice(to))
}
