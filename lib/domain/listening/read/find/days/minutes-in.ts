import { numberOf } from '@/lib/domain/listening/lexicon/numbers'

/** The minutes of a length of time, which has at most one number: "45 min", "an hour", "1.5 hours". */
export function minutesIn(words: string): number | null {
  if (/half an hour|half hour/i.test(words)) return 30
  if (/hour and a half/i.test(words)) return 90
  const spoken = /\b(thirty|forty-five|forty|fifty|sixty|seventy-five|ninety)\b/i.exec(words)
  if (spoken) return numberOf(spoken[1]!)
  const number = Number(/\d+(?:\.\d)?/.exec(words)?.[0] ?? (/two/i.test(words) ? 2 : 1))
  if (/h(?:ou)?r|\dh\b/i.test(words)) return Math.round(number * 60)
  return /\d/.test(words) ? number : null
}
