import type { Asked } from '@/lib/domain/listening/asked'
import type { HeardWish } from '@/lib/domain/listening/heard'

/** Wishes that are settled and answered as one. */
export interface Group {
  key: string
  /** Those that are not switched off; all of them where everything is. */
  wishes: readonly HeardWish[]
  isOff: boolean
  /** Obeyed unless the form says otherwise. */
  isSure: boolean
  /** The athlete has said yes to it. */
  isMeant: boolean
}

/**
 * Days of one week, minutes of its days and the things of one kit are one answer each, as far as they are sure; everything
 * else stands alone. A switch may name the group or one wish of it.
 */
export function groupHeard(
  { wishes_off, wishes_on }: Pick<Asked, 'wishes_off' | 'wishes_on'>,
  heard: readonly HeardWish[],
): Group[] {
  const isNamed = (keys: readonly string[], wish: HeardWish) =>
    keys.includes(wish.key) || keys.includes(groupOf(wish) ?? wish.key)
  const isOff = (wish: HeardWish) => isNamed(wishes_off, wish) && wish.meaning.kind !== 'health'
  const isSure = (wish: HeardWish) => wish.sure || isNamed(wishes_on, wish)
  const mates = new Map<string, HeardWish[]>()
  for (const wish of heard) {
    const group = groupOf(wish)
    const key = group && isSure(wish) && !isOff(wish) ? group : wish.key
    mates.set(key, [...(mates.get(key) ?? []), wish])
  }
  return [...mates].map(([key, wishes]) => ({
    key: wishes.length === 1 ? wishes[0]!.key : key,
    wishes,
    isOff: wishes.every(isOff),
    isSure: wishes.every(isSure),
    isMeant: wishes.every((wish) => isNamed(wishes_on, wish)),
  }))
}

function groupOf({ meaning }: HeardWish): string | null {
  if (meaning.kind === 'day') return meaning.ask === 'on' ? 'on_days' : null
  if (meaning.kind === 'minutes') return meaning.weekday === null ? null : 'minutes_by_day'
  return meaning.kind === 'equipment' && meaning.heaviest_kg === null ? 'equipment' : null
}
