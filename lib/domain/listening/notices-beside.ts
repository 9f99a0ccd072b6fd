import type { Notice } from '@/lib/domain/blueprint/schema'
import type { Ruling } from './settle/ruling'

/** A plan's notices without those that a sentence about the athlete's words says already. */
export function noticesBeside(
  notices: readonly Notice[],
  { rulings }: { rulings: readonly Ruling[] },
): Notice[] {
  const said = rulings
    .filter(({ stand }) => stand === 'obeyed')
    .flatMap(({ wishes }) =>
      wishes.map(({ meaning }) => (meaning.kind === 'avoid' ? `left_out_${meaning.pattern}` : '')),
    )
  return notices.filter(({ code }) => !said.includes(code))
}
