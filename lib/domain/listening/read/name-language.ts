import { littleWords, scripts } from '@/lib/domain/listening/lexicon/languages'
import type { Reading } from '@/lib/domain/listening/reading'

/** The language of a text by its script, or by its little words; English where nothing else stands out. */
export function nameLanguage(text: string): Reading['language'] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [language, script] of scripts) {
    if ((text.match(script)?.length ?? 0) * 3 > letters) return language
  }
  const { english, best } = littlesIn(text)
  return best.count >= 2 && best.count > english ? best.language : 'en'
}

/** Whether a sentence is English beyond doubt, as one may be in a text that is not. */
export function isPlainEnglish(sentence: string): boolean {
  const { english, best } = littlesIn(sentence)
  return english >= 2 && english > best.count
}

function littlesIn(text: string) {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  const counts = littles.map(({ language, known }) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  }))
  const best = counts.slice(1).reduce((one, other) => (other.count > one.count ? other : one))
  return { english: counts[0]!.count, best }
}

const littles = littleWords.map(([language, words]) => ({
  language,
  known: new Set(words.split(' ')),
}))
