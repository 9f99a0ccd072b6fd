import { unsoundAdvice } from '@/lib/domain/audit/words/unsound-advice'
import { sentencesOf } from '@/lib/domain/audit/words/sentences-of'
import { remembered } from '@/lib/domain/words/remembered'
import { echoesRequest } from './echoed-words'
import { isForeign } from './foreign-words'

/**
 * Why a text must not reach an athlete as it is, as a reason the model can act on, or null. Looks
 * at form and language first, then at what a coach must not say (rule N23).
 */
export const unfitWords = remembered(findUnfitWords)

function findUnfitWords(text: string): string | null {
  // Letters of full width and the like must not hide anything.
  const plain = text.normalize('NFKC')
  const unsound = unsoundAdvice(plain)
  return unfitForm(plain) ?? unfitLanguage(plain) ?? (unsound && `speaks of ${unsound}`)
}

function unfitForm(text: string): string | null {
  if (/<[a-z/!?][^>]*>?|&[a-z]+;|&#\w+;/i.test(text)) return 'contains HTML'
  if (/https?:|www\.|\b[\w-]+\.(?:com|org|net|io|app|info|fit)\b|@[a-z]/i.test(text))
    return 'contains a link'
  if (/[{}[\]\\|]/.test(withoutTokens(text))) return 'contains code'
  if (echoesRequest(text)) return 'repeats what was asked'
  return null
}

function unfitLanguage(text: string): string | null {
  const visible = withoutTokens(text).replace(/\s/g, '')
  const letters = visible.match(/\p{L}/gu)?.length ?? 0
  const digits = visible.match(/\d/g)?.length ?? 0
  if (letters === 0) return 'has no words'
  if (letters < visible.length * 0.3 || letters + digits < visible.length * 0.6)
    return 'is not made of words'
  if (/(\p{L})\1{3}|\p{L}{25}|\p{M}{2}|[\p{Co}\p{Cn}]/iu.test(text)) return 'is not made of words'
  if (isRepetitive(text.toLowerCase().match(/\p{L}+/gu) ?? [])) return 'repeats itself'
  return sentencesOf(withoutTokens(text)).some(isForeign) ? 'is not in English' : null
}

function withoutTokens(text: string) {
  return text.replace(/\{\{\s*\w+\s*\}\}/g, '')
}

/** One word again and again, or a few of them. */
function isRepetitive(words: string[]) {
  if (words.length < 10) return false
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const isLoop = words.length >= 24 && counts.size < words.length * 0.35
  return isLoop || Math.max(...counts.values()) > words.length * 0.4
}
