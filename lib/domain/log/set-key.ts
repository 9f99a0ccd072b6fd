import type { SetKey } from '@/lib/domain/contract/training/log-view'

/** A set's key as one word. */
export function setKeyOf({ week, day, slot, set_no }: SetKey): string {
  return `${week} ${day} ${slot} ${set_no}`
}

/** A day's key as one word. */
export function dayKeyOf({ week, day }: { week: number; day: number }): string {
  return `${week} ${day}`
}
