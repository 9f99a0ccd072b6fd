import { plain } from './plain'

/**
 * Whether a quote of at least two letters stands in a plain text, and the numbers at its ends whole: "40 kg" does not
 * stand in "140 kg".
 */
export function standsIn(quote: string, text: string): boolean {
  const words = plain(quote)
  if ((words.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) return false
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!cutsNumber(text, at) && !cutsNumber(text, end)) return true
  }
  return false
}

function cutsNumber(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)]
  return (
    (/\p{N}$/u.test(before) && /^[.,]?\p{N}/u.test(after)) ||
    (/\p{N}[.,]$/u.test(before) && /^\p{N}/u.test(after))
  )
}
