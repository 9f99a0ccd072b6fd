import type { Understood } from '@/lib/domain/listening/heard'

/** The athlete's words to stand beside a sentence, unless it says them itself. */
export function quoteBeside({ quote, sentence }: Understood): string | null {
  return quote !== null && sentence.includes(quote) ? null : quote
}
