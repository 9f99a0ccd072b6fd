import type { Style } from './style'
import type { Wishes } from './wishes'

interface Trainee {
  style: Style
  wishes: Wishes
}

/** None where the athlete wants none or does it elsewhere; more where it is asked for, or weight is to go. */
export function wishedConditioning({ style, wishes }: Trainee): 'none' | 'usual' | 'more' {
  const want = wishes.conditioning?.want
  if (want === 'none' || want === 'own') return 'none'
  const burns = wishes.body === 'lose' && (style === 'general' || style === 'fitness')
  return want === 'add' || burns ? 'more' : 'usual'
}

/** Minutes that a session gets beside what it has, where nobody said how many. Our judgement. */
const FURTHER = 10
const LONGEST = 45

/** Minutes of a session with more conditioning than the usual; at most half of it, and three quarters of an hour. */
export function moreMinutes(
  { wishes, sessionMinutes }: { wishes: Wishes; sessionMinutes: number },
  usual: number,
): number {
  const asked = wishes.conditioning?.minutes ?? usual + FURTHER
  return Math.min(LONGEST, Math.floor(sessionMinutes / 2), Math.max(usual + 5, asked))
}
