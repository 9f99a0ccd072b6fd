import type { Wishes } from '@/lib/domain/athlete/wishes'
import type { Split } from '@/lib/domain/blueprint/styles/day-templates'

/** The split of the week that was asked for, the first of several; null where none was. */
export function wishedSplit(style: Wishes['style']): Split | null {
  return style.find(isSplit) ?? null
}

function isSplit(style: Wishes['style'][number]): style is Split {
  return style === 'full_body' || style === 'upper_lower' || style === 'push_pull_legs'
}
