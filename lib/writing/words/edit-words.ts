import type { Truths } from '@/lib/domain/audit/words/truths-of'
import { agree } from '@/lib/domain/words/agree'
import { cleanText } from '@/lib/domain/athlete/clean-text'
import type { Adjustment } from '@/lib/domain/program/schema'
import { sentencesOf } from '@/lib/domain/audit/words/sentences-of'
import { echoesAthlete } from './echoed-words'
import { quote } from './quote'
import { keepTrueSentences } from './true-numbers'
import { unfitWords } from './unfit-words'

export interface WordsSpec {
  /** Where the words stand, for people: "Day 2, focus". */
  where: string
  maxLength: number
  /** What stands there when nothing of the model's can. */
  fallback: string
  /** True when an empty text is as good as any. */
  optional?: boolean
  /** A title: never cut, never left with half a sentence. */
  whole?: boolean
  /** What the athlete wrote: said back it is no title. */
  said?: readonly string[]
  /** Values of `{{tokens}}` here; null has no value. */
  tokens: Record<string, string | number | null>
  truths: Truths
}

export interface EditedWords {
  text: string
  /** What the model should be told, when another reply would be better than the fallback. */
  problem: string | null
  adjustments: Adjustment[]
}

/**
 * Turns a model's words into words that can be shown. Formatting marks and emoji are removed, tokens
 * get their values and nouns agree with them, sentences with untrue numbers are left out, and a text
 * that is too long ends with its last whole sentence. What remains unfit is replaced by the fallback
 * and reported as a problem.
 */
export function editWords(raw: string, spec: WordsSpec): EditedWords {
  const asked = withoutMarks(raw)
  if (!asked) return spec.optional ? unchanged('') : replaced(spec, '', 'is missing')
  const unfit = unfitWords(asked)
  if (unfit) return replaced(spec, asked, unfit)
  if (echoesAthlete(asked, spec.said ?? [])) {
    return replaced(spec, asked, "only repeats the athlete's own words")
  }
  const filled = agree(fillTokens(asked, spec.tokens))
  if (!filled && !spec.optional) return replaced(spec, asked, 'uses a token that has no value here')
  const { text, left } = keepTrueSentences(filled, spec.truths)
  const adjustments = left.map((sentence) => untrue(spec, sentence))
  const fitting = fit(text, spec)
  if (fitting === text && (text || spec.optional)) return { text, problem: null, adjustments }
  if (text === '') return { text: spec.fallback, problem: null, adjustments }
  const reason = `is longer than ${spec.maxLength} characters`
  if (!fitting && !spec.optional) return replaced(spec, asked, reason)
  return { text: fitting, problem: null, adjustments: [...adjustments, cut(spec, text, reason)] }
}

function withoutMarks(text: string) {
  return cleanText(text.slice(0, MOST_READ))
    .normalize('NFC')
    .replace(/[*_`#~]+/g, '')
    .replace(EMOJI, '')
    .replace(/([!?])[!?]+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Characters that are looked at, twenty times what any text may have. */
const MOST_READ = 20_000

const EMOJI = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\uFE0F\u20E3]/gu

/** A sentence with a token that has no value here is left out. */
function fillTokens(text: string, tokens: WordsSpec['tokens']) {
  const valueOf = (name: string) => tokens[name.toLowerCase()] ?? null
  return sentencesOf(text)
    .filter((sentence) => namesIn(sentence).every((name) => valueOf(name) !== null))
    .map((sentence) => sentence.replace(TOKEN, (_, name: string) => String(valueOf(name))))
    .join(' ')
}

const TOKEN = /\{\{\s*(\w+)\s*\}\}/g

function namesIn(sentence: string) {
  return [...sentence.matchAll(TOKEN)].map(([, name]) => name ?? '')
}

function fit(text: string, { maxLength, whole }: WordsSpec) {
  if (text.length <= maxLength) return text
  if (whole) return ''
  let kept = ''
  for (const sentence of sentencesOf(text)) {
    const longer = kept ? `${kept} ${sentence}` : sentence
    if (longer.length > maxLength) break
    kept = longer
  }
  return kept
}

function unchanged(text: string): EditedWords {
  return { text, problem: null, adjustments: [] }
}

/** An optional text is left out without asking for another: a repair that leaves it empty says nothing new. */
function replaced(spec: WordsSpec, asked: string, reason: string): EditedWords {
  const { where, fallback, optional } = spec
  const problem = `${where} ${reason}${asked && `: ${JSON.stringify(asked.slice(0, 160))}`}`
  return {
    text: fallback,
    problem: optional ? null : problem,
    adjustments: [{ where, asked: quote(asked), stored: fallback, reason: `It ${reason}.` }],
  }
}

function untrue({ where }: WordsSpec, asked: string): Adjustment {
  return {
    where,
    asked: quote(asked),
    stored: '',
    reason: 'It says a number or a phase that is not true here.',
  }
}

function cut({ where }: WordsSpec, asked: string, reason: string): Adjustment {
  return { where, asked: quote(asked), stored: '', reason: `It ${reason}: its end is left out.` }
}
