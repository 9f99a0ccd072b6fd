import type { StatusView } from '@/lib/domain/contract/views'

/** Nothing more happens by itself. A retry may bring it back to life. */
export function isOver({ status }: Pick<StatusView, 'status'>): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled'
}

/** Events and polls may cross on the way; the one with the lower revision is older. */
export function newerStatus(known: StatusView | undefined, arrived: StatusView): StatusView {
  return known && known.revision > arrived.revision ? known : arrived
}
