import type { Understood } from '@/lib/domain/listening/heard'

/** Whether the plan does it, or a part of it, or would with a word more from the athlete, which it then says. */
export function isTaken({ off, outcome, ask }: Understood): boolean {
  return !off && (['done', 'partly'].includes(outcome) || (outcome === 'asked' && ask === null))
}
