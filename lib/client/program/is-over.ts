import type { StatusView } from '@/lib/domain/contract/views'

/** Nothing more happens by itself. A retry may bring it back to life. */
export function isOver({ status }: Pick<StatusView, 'status'>): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled'
}
