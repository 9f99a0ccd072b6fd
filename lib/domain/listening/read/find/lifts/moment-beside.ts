import { fitsQuote } from '@/lib/domain/listening/read/quote-of'
import type { Clause, Moment, Sentence, Span } from '@/lib/domain/listening/read/said'

/** The moment of a wish: in its clause, or at the end of the list in which it stands. */
export function momentBeside(
  { moments }: Sentence,
  { from, to }: Clause,
  span: Span,
): Moment | null {
  const inside = moments.find((moment) => moment.from >= from && moment.from < to)
  const found = inside ?? moments.find((moment) => moment.from >= span.to)
  return found && fitsQuote(found, span) ? found : null
}
