import { cleanText } from '@/lib/domain/clean-text'
import type { Adjustment } from '@/lib/domain/program'
import { keepTrueSentences, type Truths } from './true-numbers'
import { sentencesOf, unfitWords } from './unfit-words'

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
  /** Values of `{{tokens}}` here; null has no value. */
  tokens: Record<string, number | null>
  truths: Truths
}

export interface EditedWords {
  text: string
  /** What the model should be told, when another reply would be better than the fallback. */
  problem: string | null
  adjustments: Adjustment[]
}

/**
 * Turns a model's words into words that can be shown: marks of formatting go, tokens get their
 * values, sentences with untrue numbers go, what is too long ends with the last whole sentence. What
 * remains unfit is replaced by the fallback and reported as a problem.
 */
export function editWords(raw: string, spec: WordsSpec): EditedWords {
  const asked = withoutMarks(raw)
  if (!asked) return spec.optional ? unchanged('') : replaced(spec, '', 'is missing')
  const unfit = unfitWords(asked)
  if (unfit) return replaced(spec, asked, unfit)
  const { text, left } = keepTrueSentences(fillTokens(asked, spec.tokens), spec.truths)
  const fitting = fit(text, spec)
  if (!fitting && !spec.optional) {
    if (left.length === 0)
      return replaced(spec, asked, `is longer than ${spec.maxLength} characters`)
    return {
      text: spec.fallback,
      problem: null,
      adjustments: [leftOut(spec, asked, spec.fallback)],
    }
  }
  const adjustments = left.map((sentence) => leftOut(spec, sentence, ''))
  return { text: fitting, problem: null, adjustments }
}

function withoutMarks(text: string) {
  return cleanText(text.slice(0, 20_000))
    .replace(/[*_`#~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A token without a value here takes its sentence with it. */
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

function replaced(spec: WordsSpec, asked: string, reason: string): EditedWords {
  return {
    text: spec.fallback,
    problem: `${spec.where} ${reason}`,
    adjustments: [
      { where: spec.where, asked: short(asked), stored: spec.fallback, reason: `It ${reason}.` },
    ],
  }
}

function leftOut({ where }: WordsSpec, asked: string, stored: string): Adjustment {
  return {
    where,
    asked: short(asked),
    stored,
    reason: 'A number in it is not one of this week.',
  }
}

function short(text: string) {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
