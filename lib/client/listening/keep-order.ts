import type { Understood } from '@/lib/domain/listening/heard'

/** Rows stay where they stood; those that are new come last. Gives back `order` itself where nothing is new. */
export function withNew(order: readonly string[], rows: readonly Understood[]): readonly string[] {
  const added = rows.map(({ key }) => key).filter((key) => !order.includes(key))
  return added.length > 0 ? [...order, ...added] : order
}

export function inOrder(order: readonly string[], rows: readonly Understood[]): Understood[] {
  return [...rows].sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
}
