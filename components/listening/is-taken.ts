import type { Understood } from '@/lib/domain/listening/heard'

/** Whether the plan does it, or a part of it. */
export function isTaken({ off, outcome }: Understood): boolean {
  return !off && (outcome === 'done' || outcome === 'partly')
}
