import { type Claim, claim, type Item } from './claim'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { plain } from './plain'

type Reason = RuleReading['unhandled'][number]['reason']

/** Something that was asked for and that nobody plans; two of one reason are told apart by their first words. */
export function unhandled(item: Item, reason: Reason): Claim {
  const words = plain(item.quote).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const first = words.slice(0, 6).join(' ').slice(0, 60)
  return claim(item, `unhandled:${reason}:${first}`, { kind: 'unhandled', reason })
}
